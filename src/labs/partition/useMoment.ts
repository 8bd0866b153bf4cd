import {useMemo} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import type {ClusterState} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {World} from '../../core/simulation/world.ts';
import {historyOf, judge} from './full-run.ts';
import {worldOf, type Moment} from './session.ts';

interface Seen {
  readonly world: World<ClusterState, RegisterBody>;
  readonly history: readonly Operation[];
  readonly verdict: Verdict;
  /** A value that nobody has written yet. */
  readonly fresh: number;
}

/** What can be seen at a moment of a run: the nodes and their network, what clients have seen, and the verdict on that. */
export function useMoment({recording, length}: Moment): Seen {
  const world = useMemo(() => worldOf({recording, length}), [recording, length]);
  const history = useMemo(() => historyOf({recording, length}), [recording, length]);
  const verdict = useMemo(() => judge(history), [history]);
  const written = history.map(({f, value}) => (f === 'write' && typeof value === 'number' ? value : 0));
  return {world, history, verdict, fresh: Math.max(0, ...written) + 1};
}
