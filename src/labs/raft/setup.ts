import type {BugName} from '../../core/protocols/raft/bug-name.ts';
import type {Hunter} from '../../core/protocols/raft/nemeses/rule.ts';
import {
  clusterSettings,
  OPERATOR,
  serverNames,
  setupOf as raftSetup,
  type Changes,
  type RaftSetup,
} from '../../core/protocols/raft/run/setup.ts';
import type {Plan} from '../../core/protocols/raft/run/tape.ts';
import {workload} from '../../core/protocols/raft/run/workload.ts';
import {millis} from '../../core/simulation/time.ts';
import {presetOf, type PresetName} from './scenarios.ts';

/** What a reader can set for a whole run. */
export interface Setup {
  readonly preset: PresetName;
  readonly raft: RaftSetup;
  /** How far every second clock runs slow, and the others fast. */
  readonly driftPercent: number;
  /** Who brought the faults of the plan; null where nobody did. */
  readonly hunter: Hunter | null;
  /** Whether the plan is what shrinking has left of such a run. */
  readonly isSmall: boolean;
}

/** Clients are told to ask until here. */
const ASK_UNTIL = millis(9_500);
/** So many rules may wait in a run, or have waited. */
export const MOST_ARMED = 8;
/** The tape ends here. */
export const LAST_MOMENT = millis(10_000);

/** How a preset begins. */
export function setupOf(preset: PresetName, seed = presetOf(preset).seed): Setup {
  const {bug, changes, nodes} = presetOf(preset);
  const base = raftSetup(seed, bug, nodes);
  return {
    preset,
    raft: {...base, changes: {...base.changes, ...changes}},
    driftPercent: 0,
    hunter: null,
    isSmall: false,
  };
}

/** The bug that the preset's cluster has, whether it is switched on or off. */
export const bugOf = ({preset}: Setup): BugName | null => presetOf(preset).bug;

export const isFixed = (setup: Setup): boolean => bugOf(setup) !== null && setup.raft.bug === null;

/** What differs from the preset's own cluster. */
export function ownChanges({preset, raft}: Setup): Changes {
  const before = setupOf(preset, raft.seed).raft.changes;
  return Object.fromEntries(
    Object.entries(raft.changes).filter(([name, value]) => before[name as keyof Changes] !== value),
  );
}

export const serversIn = ({raft}: Setup): readonly string[] => serverNames(raft.nodes);

/** The clients of the register, without whoever changes the members. */
export const clientsIn = ({raft}: Setup): readonly string[] =>
  clusterSettings(raft).clients.filter((client) => client !== OPERATOR);

/** What clients ask without any faults, and clocks that run wrong from the beginning. */
export function calmPlan(setup: Setup): Plan {
  const {raft, driftPercent, preset} = setup;
  const {pace} = presetOf(preset);
  const asks = workload(raft.seed, ASK_UNTIL, pace ? {...pace, clients: clientsIn(setup)} : undefined);
  if (driftPercent === 0) return asks;
  const clocks = serversIn(setup).map((node, place) => {
    const driftPpm = (place % 2 === 0 ? -1 : 1) * driftPercent * 10_000;
    return {at: 0, command: {kind: 'clock', node, driftPpm, jumpMicros: 0} as const};
  });
  return [...clocks, ...asks];
}

/** Election time-outs from so many milliseconds to twice that, and the heartbeats that go with them. */
export function timeouts(milliseconds: number): Changes {
  const heartbeatMicros = millis(Math.min(100, milliseconds / 2));
  return {
    electionTimeoutMicros: millis(milliseconds),
    heartbeatMicros,
    resendMicros: heartbeatMicros / 2,
  };
}
