import {useEffect, useState} from 'react';
import {ask} from './ask.ts';
import {answer, SHORT, type Answer, type Question} from './judging.ts';

/** What is known of a history; null while the worker looks, or when that was cancelled. */
export interface Judging {
  readonly answer: Answer | null;
  readonly isCancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface State extends Question {
  readonly answer: Answer | null;
  readonly isCancelled: boolean;
}

/** The judgement of a history; a long one is judged by a worker. `transactions` has to be the same array each time. */
export function useJudged({spec, transactions}: Question): Judging {
  const [kept, setState] = useState(() => begin({spec, transactions}));
  const isOld = kept.transactions !== transactions || kept.spec !== spec;
  const state = isOld ? begin({spec, transactions}) : kept;
  if (isOld) setState(state);
  const isWaiting = state.answer === null && !state.isCancelled;

  useEffect(() => {
    if (!isWaiting) return;
    return ask({spec, transactions}, (found) => {
      setState((now) => (now.transactions === transactions ? {...now, answer: found} : now));
    });
  }, [spec, transactions, isWaiting]);

  const set = (isCancelled: boolean) => () => {
    setState({...state, isCancelled});
  };
  return {answer: state.answer, isCancelled: state.isCancelled, cancel: set(true), again: set(false)};
}

function begin(question: Question): State {
  const isShort = question.transactions.length <= SHORT;
  return {...question, answer: isShort ? answer(question) : null, isCancelled: false};
}
