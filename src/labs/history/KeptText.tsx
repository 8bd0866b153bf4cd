import {useState, type ReactNode} from 'react';
import TextPanel from './TextPanel.tsx';

interface Props {
  /** The history that is shown, as text. */
  readonly now: string;
  /** Takes a text, or says what is wrong with it. */
  readonly onWrite: (text: string) => string | null;
}

/** A history as text. What cannot be read stays in its field, and the last history that could be read in the lab. */
export default function KeptText({now, onWrite}: Props): ReactNode {
  const [wrong, setWrong] = useState<{readonly text: string; readonly problem: string} | null>(null);
  const [of, setOf] = useState(now);
  // What else changes the history replaces what could not be read.
  if (of !== now) {
    setOf(now);
    setWrong(null);
  }
  return (
    <TextPanel
      text={wrong?.text ?? now}
      problem={wrong?.problem ?? null}
      onWrite={(text) => {
        const problem = onWrite(text);
        setWrong(problem === null ? null : {text, problem});
      }}
    />
  );
}
