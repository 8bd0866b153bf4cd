import {useEffect, useId, useState, type ReactNode} from 'react';
import type {ProgressRecord} from '../../core/learning/progress.ts';
import {withoutRuns} from '../../core/learning/without-runs.ts';
import {progressLink} from '../../hooks/progress/progress-link.ts';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import {fetched} from '../../labs/frame/fetched.tsx';
import controls from '../../css/controls.module.css';
import CopyText from '../CopyText/index.tsx';
import styles from './styles.module.css';

const QrCode = fetched(() => import('./QrCode.tsx'), 'The QR code');

/** The record as a link, and as a picture of the link for a device that has a camera. */
export default function LinkPanel(): ReactNode {
  const {record} = useProgress();
  const made = useLink(record);
  const id = useId();
  const [isDrawn, setDrawn] = useState(false);
  const hasCode = drafts.all().size > 0;
  if (made === undefined) return <p>The link is being made …</p>;
  const {link, isLight} = made;
  if (link === null) return <p>Your record is too long for a link. Export it as a file.</p>;
  return (
    <div role="group" aria-label="Your progress as a link" className={styles.panel}>
      <p>
        Open this link on the other device. There you see what would change before anything is joined. All of
        your record stands after the # and is sent to no server; but whoever has the link can read it.
      </p>
      {isLight && <p>{light}</p>}
      {hasCode && <p>{withoutCode}</p>}
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

const light =
  'With the runs of your challenges it would be too long: it says which you have met, and an exported file has the runs as well.';

const withoutCode =
  'The code that you wrote in the labs is not in it, for it is too long for a link: export a file to take it along.';

interface Made {
  /** Null where the record is too long for one. */
  readonly link: string | null;
  /** Whether the runs of challenges had to be left out. */
  readonly isLight: boolean;
}

/** Undefined until it has been made. */
function useLink(record: ProgressRecord): Made | undefined {
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    let isWanted = true;
    const {origin, pathname} = window.location;
    void make(origin + pathname, record).then((next) => {
      if (isWanted) setMade(next);
    });
    return () => {
      isWanted = false;
    };
  }, [record]);
  return made;
}

async function make(page: string, record: ProgressRecord): Promise<Made> {
  const whole = await progressLink(page, record);
  if (whole !== null) return {link: whole, isLight: false};
  return {link: await progressLink(page, withoutRuns(record)), isLight: true};
}
