import {useRef, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {countSet, hasProgress, reset} from '../../core/learning/reset.ts';
import {undo, type Change} from '../../core/learning/undo.ts';
import {progressStore, useProgress} from '../../hooks/useProgress.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

/** Starting over: asks first, and can be taken back until the page is left. */
export default function ProgressReset(): ReactNode {
  const {record} = useProgress();
  const {done, clear, undoIt} = useReset();
  const opener = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const takeBack = (): void => {
    // The button goes, and who pressed it stands at the one before.
    flushSync(undoIt);
    opener.current?.focus();
  };
  return (
    <>
      <div className={controls.row}>
        <button
          ref={opener}
          type="button"
          className={controls.button}
          disabled={!hasProgress(record)}
          onClick={() => dialog.current?.showModal()}
        >
          Reset my progress …
        </button>
        {done && (
          <button ref={undoButton} type="button" className={controls.button} onClick={takeBack}>
            Undo the reset
          </button>
        )}
      </div>
      <p role="status">{done && <span>Everything has been reset.</span>}</p>
      <Question
        dialog={dialog}
        count={countSet(record)}
        clear={clear}
        onClose={() => {
          // The browser goes back to the opener, which is dead when nothing is left to clear.
          if (opener.current?.disabled) undoButton.current?.focus();
        }}
      />
    </>
  );
}

/** The reset that was made, until it is taken back. */
function useReset() {
  const [done, setDone] = useState<Change | null>(null);
  const clear = (): void => {
    const before = progressStore().state().record;
    progressStore().change(reset);
    setDone({before, after: progressStore().state().record});
  };
  const undoIt = (): void => {
    if (done) progressStore().change((current, replica) => undo(current, done, replica));
    setDone(null);
  };
  return {done, clear, undoIt};
}

interface QuestionProps {
  readonly dialog: React.RefObject<HTMLDialogElement | null>;
  readonly count: number;
  readonly clear: () => void;
  readonly onClose: () => void;
}

function Question({dialog, count, clear, onClose}: QuestionProps): ReactNode {
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="reset-question" onClose={onClose}>
      <p id="reset-question">
        {`Clear ${count === 1 ? 'the one item' : `all ${count} items`} kept for you on this site, and your places in the lessons?`}
      </p>
      <form method="dialog" className={controls.row}>
        <button type="submit" className={controls.button}>
          Keep everything
        </button>
        <button type="submit" className={styles.grave} onClick={clear}>
          Reset
        </button>
      </form>
    </dialog>
  );
}
