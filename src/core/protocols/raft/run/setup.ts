import {millis, type Micros} from '../../../simulation/time.ts';
import type {BugName} from '../bug-name.ts';
import {bugClusters} from '../bug-clusters.ts';
import {raftCluster, type RaftCluster, type RaftClusterSettings} from '../cluster.ts';
import {usualSettings} from '../settings.ts';

/** What may differ from the usual cluster, beside what a setup says by itself. */
export type Changes = Partial<Omit<RaftClusterSettings, 'seed' | 'servers' | 'members' | 'bug'>>;

/** What decides a run, beside the commands that are given to it. */
export interface RaftSetup {
  readonly seed: number;
  readonly nodes: number;
  readonly bug: BugName | null;
  /** How its cluster differs from the usual one. It stays so when the bug is switched off: only the bug goes. */
  readonly changes: Changes;
  /** With a spare server, which is no member at first, for those who change the members. */
  readonly spare: boolean;
}

export const setupOf = (
  seed: number,
  bug: BugName | null,
  nodes = bug ? bugClusters[bug].nodes : 5,
): RaftSetup => ({
  seed,
  nodes,
  bug,
  changes: bug ? bugClusters[bug].settings : {},
  spare: false,
});

/** The faults begin and end here; then everything works again, and clients go on until the end. */
export const FAULTS_FROM: Micros = millis(400);
export const QUIET_FROM: Micros = millis(2400);
export const END: Micros = millis(4000);

export const CLIENTS = ['left', 'middle', 'right'] as const;
/** Who changes the members. */
export const OPERATOR = 'operator';

export function serverNames(nodes: number): readonly string[] {
  return 'ABCDEFG'.slice(0, nodes).split('');
}

export function clusterSettings({seed, nodes, bug, changes, spare}: RaftSetup): RaftClusterSettings {
  const servers = serverNames(nodes);
  return {
    ...usualSettings,
    clients: [...CLIENTS, OPERATOR],
    quality: {delayMicros: millis(4), jitterMicros: millis(3), lossPpm: 5_000, duplicatePpm: 5_000},
    disk: {syncMicros: millis(1), jitterMicros: millis(1)},
    attemptMicros: millis(60),
    timeoutMicros: millis(900),
    ...changes,
    bug,
    seed,
    servers,
    members: spare ? servers.slice(0, -1) : servers,
  };
}

export function clusterOf(setup: RaftSetup): RaftCluster {
  return raftCluster(clusterSettings(setup));
}
