import type {Operation} from '../../core/checking/history.ts';
import {check} from '../../core/checking/linearizability.ts';
import {register} from '../../core/checking/specs/register.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import type {Breach, Broken} from '../../core/protocols/raft/invariants/invariant.ts';
import {chronicleOf} from '../../core/protocols/raft/run/chronicle.ts';
import {INITIAL, isStuck} from '../../core/protocols/raft/run/judge.ts';
import {clusterSettings} from '../../core/protocols/raft/run/setup.ts';
import {operations} from '../../core/simulation/history.ts';
import {shown, worldOf, type Place, type Session} from './session.ts';

/** So many of the shortest election time-outs without an answer, in a cluster that is whole, are no progress. */
const PATIENCE = 10;

/** What there is to say against a run up to a moment, and for it. */
export interface Judgement {
  readonly history: readonly Operation[];
  readonly verdict: Verdict;
  readonly breach: Breach | null;
  /** What has been broken; null where nothing has. */
  readonly broke: Broken | null;
  readonly answered: number;
}

export const historyOf = (place: Place): readonly Operation[] => operations(shown(place));

export const judgeHistory = (history: readonly Operation[]): Verdict => check(register(INITIAL), history);

/** The breach that has happened by this moment. */
export function breachOf({tape, length}: Place): Breach | null {
  const {breach} = chronicleOf(tape.recording);
  return breach !== null && breach.length <= length ? breach : null;
}

export function judge(session: Session): Judgement {
  const history = historyOf(session);
  const verdict = judgeHistory(history);
  const breach = breachOf(session);
  const illegal = verdict.kind === 'illegal' ? 'linearizability' : null;
  return {
    history,
    verdict,
    breach,
    broke: breach?.invariant ?? illegal ?? (makesNoProgress(session, history) ? 'progress' : null),
    answered: history.filter(({outcome}) => outcome === 'ok').length,
  };
}

/** Whether nobody has been answered for long, though no link is cut and a majority is up. */
function makesNoProgress(session: Session, history: readonly Operation[]): boolean {
  const {raft} = session.setup;
  const {electionTimeoutMicros} = clusterSettings(raft);
  const quietFrom = session.at - PATIENCE * electionTimeoutMicros;
  if (quietFrom < lastFaultAt(session) || !isStuck(history, quietFrom)) return false;
  const {nodes, network} = worldOf(session);
  const servers = Object.values(nodes).filter(({state}) => state.role === 'server');
  const working = servers.filter(({mode, clock}) => mode === 'up' && clock.driftPpm === 0);
  return Object.keys(network.cut).length === 0 && 2 * working.length > servers.length;
}

function lastFaultAt(session: Session): number {
  const last = shown(session).findLast(
    ({cause}) => cause.kind === 'command' && cause.command.kind !== 'tell',
  );
  return last?.at ?? 0;
}
