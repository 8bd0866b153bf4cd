import {useId, useRef, useState, type ComponentProps, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import type {ProgressRecord} from '../../core/learning/progress.ts';
import {undo, type Change} from '../../core/learning/undo.ts';
import {progressStore} from '../../hooks/useProgress.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  /** What opens the question: 'Reset my progress …'. */
  readonly words: string;
  readonly question: string;
  /** The answers: what leaves all as it is, and what clears. */
  readonly keep: string;
  readonly clear: string;
  /** What is said when it is done, and what takes it back. */
  readonly done: string;
  readonly takeBack: string;
  /** Whether there is nothing to clear. */
  readonly isEmpty: boolean;
  readonly how: (record: ProgressRecord, replica: string) => ProgressRecord;
}

/** Clears a part of the record: asks first, and can be taken back until the page is left. */
export default function Clearing(props: Props): ReactNode {
  const {words, done: doneWords, takeBack, isEmpty, how} = props;
  const {done, clear, undoIt} = useClearing(how);
  const opener = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const undoAndGoBack = (): void => {
    // The button goes, and who pressed it stands at the one before.
    flushSync(undoIt);
    opener.current?.focus();
  };
  return (
    <>
      <div className={controls.row}>
        <Button ref={opener} disabled={isEmpty} onClick={() => dialog.current?.showModal()}>
          {words}
        </Button>
        {done && (
          <Button ref={undoButton} onClick={undoAndGoBack}>
            {takeBack}
          </Button>
        )}
      </div>
      <p role="status">{done && <span>{doneWords}</span>}</p>
      <Question
        {...props}
        dialog={dialog}
        act={clear}
        onClose={() => {
          // The browser goes back to the opener, which is dead when nothing is left to clear.
          if (opener.current?.disabled) undoButton.current?.focus();
        }}
      />
    </>
  );
}

const Button = (props: ComponentProps<'button'>): ReactNode => (
  <button type="button" className={controls.button} {...props} />
);

/** What was cleared, until it is taken back. */
function useClearing(how: Props['how']) {
  const [done, setDone] = useState<Change | null>(null);
  const clear = (): void => {
    const before = progressStore().state().record;
    progressStore().change(how);
    setDone({before, after: progressStore().state().record});
  };
  const undoIt = (): void => {
    if (done) progressStore().change((current, replica) => undo(current, done, replica));
    setDone(null);
  };
  return {done, clear, undoIt};
}

interface QuestionProps extends Props {
  readonly dialog: React.RefObject<HTMLDialogElement | null>;
  readonly act: () => void;
  readonly onClose: () => void;
}

function Question({dialog, question, keep, clear, act, onClose}: QuestionProps): ReactNode {
  const id = useId();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <p id={id}>{question}</p>
      <form method="dialog" className={controls.row}>
        <button type="submit" className={controls.button}>
          {keep}
        </button>
        <button type="submit" className={styles.grave} onClick={act}>
          {clear}
        </button>
      </form>
    </dialog>
  );
}
