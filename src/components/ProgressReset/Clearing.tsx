import {useId, useRef, useState, type ComponentProps, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
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
  /** Clears it, and gives back what takes that back. */
  readonly act: () => () => void;
}

/** Clears a part of what is kept: asks first, and can be taken back until the page is left. */
export default function Clearing(props: Props): ReactNode {
  const {words, done: doneWords, takeBack, isEmpty} = props;
  const {done, clear, undoIt} = useClearing(props.act);
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
        answer={clear}
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

/** What takes back the clearing, until it is taken back. */
function useClearing(act: Props['act']) {
  const [back, setBack] = useState<(() => void) | null>(null);
  const clear = (): void => {
    const takeBack = act();
    setBack(() => takeBack);
  };
  const undoIt = (): void => {
    back?.();
    setBack(null);
  };
  return {done: back !== null, clear, undoIt};
}

interface QuestionProps extends Props {
  readonly dialog: React.RefObject<HTMLDialogElement | null>;
  readonly answer: () => void;
  readonly onClose: () => void;
}

function Question({dialog, question, keep, clear, answer, onClose}: QuestionProps): ReactNode {
  const id = useId();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <p id={id}>{question}</p>
      <form method="dialog" className={controls.row}>
        <button type="submit" className={controls.button}>
          {keep}
        </button>
        <button type="submit" className={styles.grave} onClick={answer}>
          {clear}
        </button>
      </form>
    </dialog>
  );
}
