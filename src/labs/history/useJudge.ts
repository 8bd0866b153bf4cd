import {useEffect, useState} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {check, type Progress} from '../../core/checking/linearizability.ts';
import {specNamed, type SpecName} from '../../core/checking/specs/index.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {ask} from './ask.ts';

/** So short a history is judged in the time of a blink, also while the page is built. */
const SHORT = 12;

export type Judgement =
  | {readonly kind: 'judged'; readonly verdict: Verdict}
  | {readonly kind: 'judging'; readonly progress: Progress | null; readonly cancel: () => void}
  | {readonly kind: 'cancelled'; readonly again: () => void};

interface State {
  readonly spec: SpecName;
  readonly operations: readonly Operation[];
  readonly verdict: Verdict | null;
  readonly progress: Progress | null;
  readonly cancelled: boolean;
}

/** The verdict on a history; what is long is judged by a worker. `operations` has to be the same array each time. */
export function useJudge(spec: SpecName, operations: readonly Operation[]): Judgement {
  const [kept, setState] = useState(() => begin(spec, operations));
  const isOld = kept.spec !== spec || kept.operations !== operations;
  const state = isOld ? begin(spec, operations) : kept;
  if (isOld) setState(state);
  const {verdict, progress, cancelled} = state;

  useEffect(() => {
    if (cancelled || operations.length <= SHORT) return;
    return ask({spec, operations}, (answer) => {
      setState((now) =>
        now.spec === spec && now.operations === operations ? {...now, ...heard(answer)} : now,
      );
    });
  }, [spec, operations, cancelled]);

  if (verdict !== null) return {kind: 'judged', verdict};
  const set = (change: boolean) => () => {
    setState({...state, cancelled: change, progress: null});
  };
  return cancelled ? {kind: 'cancelled', again: set(false)} : {kind: 'judging', progress, cancel: set(true)};
}

function begin(spec: SpecName, operations: readonly Operation[]): State {
  const verdict = operations.length <= SHORT ? check(specNamed(spec), operations) : null;
  return {spec, operations, verdict, progress: null, cancelled: false};
}

function heard(answer: Parameters<Parameters<typeof ask>[1]>[0]): Partial<State> {
  return answer.kind === 'verdict' ? {verdict: answer.verdict} : {progress: answer.progress};
}
