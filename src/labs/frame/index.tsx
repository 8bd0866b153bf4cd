import clsx from 'clsx';
import {useContext, useMemo, useRef, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import {isEmbedded} from '../../hooks/isEmbedded.ts';
import Fold from './Fold.tsx';
import parts from './parts.module.css';
import {SmallLab} from './small.ts';
import styles from './styles.module.css';
import {useKeys, type Keys} from './useKeys.ts';

interface Props {
  /** The lab's name, as a label of the instrument. */
  readonly title: string;
  /** Why the address could not be read in full; empty when all is well. */
  readonly note?: string;
  /** What is drawn, and acted on. */
  readonly picture: ReactNode;
  /** A second drawing: the bars of what clients saw, or the graph that a run walks on. */
  readonly bars?: ReactNode;
  /** A class for the stage, where the lab places the four parts itself. */
  readonly stage?: string | undefined;
  /** What has just happened, in a sentence, and when: `0.46 s`. At the beginning the situation. */
  readonly caption: {readonly text: string; readonly time?: string};
  readonly verdict: ReactNode;
  /** The one row that stays at hand (`Row`). */
  readonly row: ReactNode;
  /** What is too long to be in one view with the stage: it stands below the row. */
  readonly below?: ReactNode;
  /** What belongs to the moment of the story: a question, a dare, the way back to another future. */
  readonly story?: ReactNode;
  /** What holds for a whole run (`fetched`): folded until somebody wants to change it. */
  readonly experiment: ReactNode;
  /** The run in space and time, with its clocks (`fetched`), above the record; absent where nothing sends a message. */
  readonly runInTime?: ReactNode;
  /** All that the pictures say, as text; folded, and always in the HTML. */
  readonly record: ReactNode;
  /** How to take the run along (`fetched`); stands above the record. */
  readonly share: ReactNode;
  /** What a screen reader hears: on pause, on a step and when the verdict changes, never at a tick. */
  readonly announcement: string;
  readonly keys: Keys;
  /** One line for the keys, under all. */
  readonly keysHint?: string;
}

/** The frame of an instrument, the same for every lab: the stage, one row at hand, the story, and the folds. */
export default function Frame(props: Props): ReactNode {
  const {title, note = '', picture, caption, verdict, row} = props;
  const isSmall = useContext(SmallLab);
  const bars = isSmall ? undefined : props.bars;
  const frame = useRef<HTMLElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  const keys = useMemo(() => ({...props.keys, Escape: () => after.current?.focus()}), [props.keys]);
  useKeys(frame, keys);
  return (
    // A press anywhere in it brings its keys; Tab does not stop here.
    <section ref={frame} className={styles.frame} aria-label={`Lab: ${title}`} tabIndex={-1} data-lab="">
      <p className={styles.title}>{title}</p>
      {note !== '' && (
        <p key={note} className={parts.note}>
          {note}
        </p>
      )}
      <div className={clsx(styles.stage, props.stage)} data-stage={bars === undefined ? 'one' : 'two'}>
        <div className={styles.picture}>{picture}</div>
        {bars !== undefined && <div className={styles.bars}>{bars}</div>}
        <Caption {...caption} />
        <div className={styles.verdict}>{verdict}</div>
      </div>
      <div className={styles.row}>{row}</div>
      {!isSmall && <Rest {...props} />}
      <p className={controls.heard} role="status">
        {/* Replaced whole, so that it is heard also where a translator has put elements of its own into it. */}
        <span key={props.announcement}>{props.announcement}</span>
      </p>
      <span ref={after} tabIndex={-1} className={controls.heard}>
        End of the lab
      </span>
    </section>
  );
}

/** What comes after the stage, where there is room for it. */
function Rest({below, story, experiment, runInTime, share, record, keysHint}: Props): ReactNode {
  return (
    <>
      {below !== undefined && <div className={styles.below}>{below}</div>}
      <div className={styles.story}>{story}</div>
      <Fold summary="Change the experiment" asked={experiment} />
      <Fold summary="Everything that happened: read, keep, share" asked={share}>
        {runInTime !== undefined && (
          <Fold summary="Space and time: every event with its clocks" asked={runInTime} />
        )}
        {record}
      </Fold>
      {keysHint && <p className={styles.hint}>{keysHint}</p>}
      {isEmbedded() && (
        <p className={styles.hint}>
          <a href={window.location.href.replace('embed=1', '')}>This lab on its own page</a>
        </p>
      )}
    </>
  );
}

/** What a screen reader hears, for eyes, beside the picture. */
function Caption({text, time = ''}: Props['caption']): ReactNode {
  return (
    <p className={styles.caption} data-caption="">
      {time !== '' && (
        <span key={time} className={styles.time}>
          {`${time} `}
        </span>
      )}
      <span key={`said ${text}`}>{text}</span>
    </p>
  );
}
