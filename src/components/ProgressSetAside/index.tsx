import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import {useHydrated} from '../../hooks/useHydrated.ts';
import {progressStore, useProgress} from '../../hooks/useProgress.ts';
import {saveText} from '../../hooks/saveText.ts';
import controls from '../../css/controls.module.css';

/** Gives back what could not be read; nothing is shown to the many for whom nothing was. */
export default function ProgressSetAside(): ReactNode {
  useProgress();
  const texts = useHydrated() ? progressStore().setAside() : [];
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <Heading as="h2" id="set-aside">
        Set aside
      </Heading>
      <p>
        {`${texts.length === 1 ? 'One stored record' : `${texts.length} stored records`} could not be read in full, and kept as found. If you can repair such a file by hand, import it above.`}
      </p>
      <div className={controls.row}>
        {texts.map((text, index) => (
          <button
            key={text}
            type="button"
            className={controls.button}
            onClick={() => {
              saveText(`progress-set-aside-${index + 1}.txt`, 'text/plain', text);
            }}
          >
            Download record {index + 1}
          </button>
        ))}
      </div>
    </section>
  );
}
