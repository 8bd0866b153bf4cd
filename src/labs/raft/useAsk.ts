import {useEffect, useRef, useState} from 'react';
import {ask} from './ask.ts';
import type {Answer, Question} from './jobs.ts';

interface Asking {
  /** The last that was heard; null before the first. */
  readonly answer: Answer | null;
  readonly isBusy: boolean;
  readonly put: (question: Question, onDone?: (answer: Answer) => void) => void;
  readonly cancel: () => void;
}

/** A question that takes time. One that is put anew, or left, is given up. */
export function useAsk(): Asking {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stop = useRef((): void => undefined);
  useEffect(
    () => () => {
      stop.current();
    },
    [],
  );
  return {
    answer,
    isBusy,
    put: (question, onDone) => {
      stop.current();
      setAnswer(null);
      setBusy(true);
      stop.current = ask(question, (heard) => {
        setAnswer(heard);
        if (heard.kind !== 'done') return;
        setBusy(false);
        onDone?.(heard);
      });
    },
    cancel: () => {
      stop.current();
      setBusy(false);
    },
  };
}
