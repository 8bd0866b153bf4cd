import {useEffect, useState} from 'react';
import type {Operation, Value} from '../../core/checking/history.ts';
import {judgeAll, type Judged} from '../../core/checking/models/judge-all.ts';
import {ask} from './ask.ts';
import {SHORT} from './judging.ts';

/** What is known of a history by every model; `whole` once all is. */
export interface Judging {
  readonly known: Partial<Judged>;
  readonly whole: Judged | null;
  /** Reports heard so far, for those who wait. */
  readonly reports: number;
  readonly isCancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface State {
  readonly operations: readonly Operation[];
  readonly initial: Value;
  readonly known: Partial<Judged>;
  readonly isDone: boolean;
  readonly reports: number;
  readonly isCancelled: boolean;
}

/** The verdicts on a history; what is long is judged by a worker. `operations` has to be the same array each time. */
export function useJudged(operations: readonly Operation[], initial: Value): Judging {
  const [kept, setState] = useState(() => begin(operations, initial));
  const isOld = kept.operations !== operations || kept.initial !== initial;
  const state = isOld ? begin(operations, initial) : kept;
  if (isOld) setState(state);
  const {isDone, isCancelled} = state;

  useEffect(() => {
    if (isDone || isCancelled) return;
    return ask({operations, initial, read: null}, (answer) => {
      if (answer.kind !== 'judged') return;
      setState((now) =>
        now.operations === operations
          ? {...now, known: {...now.known, ...answer.judged}, isDone: answer.isDone, reports: now.reports + 1}
          : now,
      );
    });
  }, [operations, initial, isDone, isCancelled]);

  const set = (change: boolean) => () => {
    setState({...state, isCancelled: change, reports: 0});
  };
  return {
    known: state.known,
    whole: isDone ? (state.known as Judged) : null,
    reports: state.reports,
    isCancelled,
    cancel: set(true),
    again: set(false),
  };
}

function begin(operations: readonly Operation[], initial: Value): State {
  const isShort = operations.length <= SHORT;
  const known = isShort ? judgeAll(operations, {initial}) : {};
  return {operations, initial, known, isDone: isShort, reports: 0, isCancelled: false};
}
