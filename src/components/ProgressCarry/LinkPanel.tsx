import {useEffect, useId, useState, type ReactNode} from 'react';
import type {ProgressRecord} from '../../core/learning/progress.ts';
import {progressLink} from '../../hooks/progress/progress-link.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import {fetched} from '../../labs/frame/fetched.tsx';
import controls from '../../css/controls.module.css';
import CopyText from '../CopyText/index.tsx';
import styles from './styles.module.css';

const QrCode = fetched(() => import('./QrCode.tsx'), 'The QR code');

/** The record as a link, and as a picture of the link for a device that has a camera. */
export default function LinkPanel(): ReactNode {
  const {record} = useProgress();
  const link = useLink(record);
  const id = useId();
  const [isDrawn, setDrawn] = useState(false);
  if (link === undefined) return <p>The link is being made …</p>;
  if (link === null) return <p>Your record is too long for a link. Export it as a file.</p>;
  return (
    <div role="group" aria-label="Your progress as a link" className={styles.panel}>
      <p>
        Open this link on the other device. There you see what would change before anything is joined. All of
        your record stands after the # and is sent to no server; but whoever has the link can read it.
      </p>
      <label htmlFor={id} className={controls.field}>
        {`Link of ${link.length.toLocaleString('en-GB')} letters`}
        <input id={id} readOnly value={link} onFocus={({target}) => target.select()} />
      </label>
      <div className={controls.row}>
        <CopyText key={link} label="Copy the link" text={link} />
        <button
          type="button"
          className={controls.small}
          aria-expanded={isDrawn}
          onClick={() => setDrawn(!isDrawn)}
        >
          Show a QR code
        </button>
      </div>
      {isDrawn && <QrCode link={link} />}
    </div>
  );
}

/** Undefined until it has been made, null where the record is too long for one. */
function useLink(record: ProgressRecord): string | null | undefined {
  const [link, setLink] = useState<string | null>();
  useEffect(() => {
    let isWanted = true;
    const {origin, pathname} = window.location;
    void progressLink(origin + pathname, record).then((made) => {
      if (isWanted) setLink(made);
    });
    return () => {
      isWanted = false;
    };
  }, [record]);
  return link;
}
