import {run} from '../../../simulation/recording.ts';
import type {Micros} from '../../../simulation/time.ts';
import {raftCluster, serversOf} from '../cluster.ts';
import {usualSettings} from '../settings.ts';
import {serverNames} from './setup.ts';

/*
 * Elections as chapter 9 of Ongaro's dissertation (2014) counts them: `left` servers of `nodes` stand still, each waits
 * for a time drawn evenly from a range, and every message takes the same time.
 */
export interface ElectionTrial {
  readonly nodes: number;
  readonly left: number;
  readonly latencyMicros: Micros;
}

export interface Election {
  /** When the first server timed out, as a share of the range. */
  readonly wait: number;
  /** Whether nobody won the first term. */
  readonly split: boolean;
}

/** The width of the range, and its beginning. */
export const RANGE: Micros = usualSettings.electionTimeoutMicros;

/** One election from a standing start, without Pre-Vote. */
export function elect({nodes, left, latencyMicros}: ElectionTrial, seed: number): Election {
  const servers = serverNames(nodes);
  const cluster = raftCluster({
    ...usualSettings,
    preVote: false,
    checkQuorum: false,
    seed,
    servers,
    members: servers,
    clients: [],
    quality: {delayMicros: latencyMicros, jitterMicros: 0, lossPpm: 0, duplicatePpm: 0},
    disk: {syncMicros: 0, jitterMicros: 0},
    attemptMicros: RANGE,
    timeoutMicros: RANGE,
  });
  const script = servers.slice(left).map((node) => ({at: 0, command: {kind: 'crash', node} as const}));
  // Nobody can time out a second time before twice the shortest time-out has passed.
  const {log, last} = run({...cluster, script}, 2 * RANGE + 2 * latencyMicros - 1);
  const first = log.find(({cause}) => cause.kind === 'timer')?.at ?? NaN;
  const won = serversOf(last.nodes).some(({state, currentTerm}) => state === 'leader' && currentTerm === 1);
  return {wait: (first - RANGE) / RANGE, split: !won};
}

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

const power = (base: number, exponent: number): number =>
  exponent === 0 ? 1 : base * power(base, exponent - 1);

/** P(Bin(s, l) ≥ c − 1): that c of s servers time out within the share l of the range, counted from the first of them. */
export function splitRate({nodes, left, latencyMicros}: ElectionTrial): number {
  const candidates = left - Math.floor(nodes / 2) + 1;
  const share = latencyMicros / RANGE;
  const fewer = Array.from(
    {length: candidates - 1},
    (_, k) => choose(left, k) * power(share, k) * power(1 - share, left - k),
  );
  return 1 - fewer.reduce((sum, each) => sum + each, 0);
}

/** P(the first of s time-outs comes by the share t of the range) = 1 − (1 − t)^s; its mean is 1/(s + 1). */
export function firstTimeoutBy({left}: Pick<ElectionTrial, 'left'>, share: number): number {
  return 1 - power(1 - Math.min(1, Math.max(0, share)), left);
}
