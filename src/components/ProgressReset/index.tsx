'use client';

import {useRef, type ReactNode} from 'react';
import Heading from '@theme/Heading';
import {countSet} from '../../core/learning/reset.ts';
import {progressStore, useProgress} from '../../hooks/useProgress.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

/** Starting over: asks first, and can be taken back until the page is left. */
export default function ProgressReset(): ReactNode {
  const {record, lastReset} = useProgress();
  const dialog = useRef<HTMLDialogElement>(null);
  const count = countSet(record);
  return (
    <section aria-labelledby="reset">
      <Heading as="h2" id="reset">
        Start over
      </Heading>
      <p>
        A reset clears every tick, answer and mark of this site, in all its open tabs. You can undo it until
        you leave.
      </p>
      <div className={controls.row}>
        <button
          type="button"
          className={controls.button}
          disabled={count === 0}
          onClick={() => dialog.current?.showModal()}
        >
          Reset my progress …
        </button>
        {lastReset && (
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              progressStore().undoReset();
            }}
          >
            Undo the reset
          </button>
        )}
      </div>
      <p role="status">{lastReset && 'Everything has been reset.'}</p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="reset-question">
        <p id="reset-question">
          Clear {count === 1 ? 'the one item' : `all ${count} items`} kept for you on this site?
        </p>
        <form method="dialog" className={controls.row}>
          <button type="submit" className={controls.button}>
            Keep everything
          </button>
          <button
            type="submit"
            className={styles.grave}
            onClick={() => {
              progressStore().reset();
            }}
          >
            Reset
          </button>
        </form>
      </dialog>
    </section>
  );
}
