'use client';

import {useRef, type ReactNode} from 'react';
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
    <>
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
    </>
  );
}
