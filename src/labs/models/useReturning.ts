import {useEffect, useState} from 'react';
import type {Operation, Value} from '../../core/checking/history.ts';
import {returningByAll, type PossibilityByAll} from '../../core/checking/models/may-return.ts';
import {ask} from './ask.ts';
import {SHORT} from './judging.ts';

interface State {
  readonly operations: readonly Operation[];
  readonly read: number;
  readonly possibilities: readonly PossibilityByAll[];
  readonly isDone: boolean;
  readonly isCancelled: boolean;
}

/** What a read may return by every model; of a long history the worker finds it out, value by value. */
export function useReturning(
  operations: readonly Operation[],
  read: number,
  initial: Value,
): State & {readonly cancel: () => void} {
  const [kept, setState] = useState(() => begin(operations, read, initial));
  const isOld = kept.operations !== operations || kept.read !== read;
  const state = isOld ? begin(operations, read, initial) : kept;
  if (isOld) setState(state);
  const {isDone, isCancelled} = state;

  useEffect(() => {
    if (isDone || isCancelled) return;
    return ask({operations, initial, read}, (answer) => {
      if (answer.kind !== 'possibilities') return;
      setState((now) =>
        now.operations === operations && now.read === read
          ? {...now, possibilities: [...now.possibilities, ...answer.possibilities], isDone: answer.isDone}
          : now,
      );
    });
  }, [operations, initial, read, isDone, isCancelled]);

  return {
    ...state,
    cancel: () => {
      setState({...state, isCancelled: true});
    },
  };
}

function begin(operations: readonly Operation[], read: number, initial: Value): State {
  const isShort = operations.length <= SHORT;
  const possibilities = isShort ? toTheEnd(operations, read, initial) : [];
  return {operations, read, possibilities, isDone: isShort, isCancelled: false};
}

function toTheEnd(
  operations: readonly Operation[],
  read: number,
  initial: Value,
): readonly PossibilityByAll[] {
  const run = returningByAll(operations, read, {initial});
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
