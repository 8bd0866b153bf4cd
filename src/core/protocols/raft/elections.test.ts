import {describe, expect, test} from 'vitest';
import {run} from '../../simulation/recording.ts';
import {millis} from '../../simulation/time.ts';
import {raftCluster, serversOf} from './cluster.ts';
import {usualSettings} from './settings.ts';

/*
 * Elections against the closed forms of chapter 9 of Ongaro's dissertation (2014): s servers are left of n, each waits
 * for a time drawn evenly from a range, and every message takes the same time.
 */
const RANGE = usualSettings.electionTimeoutMicros;
const RUNS = 2000;

interface Trial {
  readonly nodes: number;
  readonly left: number;
  readonly latencyMicros: number;
}

/** One election from a standing start: when the first server timed out, and whether nobody won the first term. */
function elect({nodes, left, latencyMicros}: Trial, seed: number) {
  const servers = 'ABCDEFG'.slice(0, nodes).split('');
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

/** P(Bin(s, l) ≥ c − 1): that c of s servers time out within the share l of the range, counted from the first of them. */
function splitRate({nodes, left, latencyMicros}: Trial): number {
  const candidates = left - Math.floor(nodes / 2) + 1;
  const share = latencyMicros / RANGE;
  const fewer = Array.from(
    {length: candidates - 1},
    (_, k) => choose(left, k) * share ** k * (1 - share) ** (left - k),
  );
  return 1 - fewer.reduce((sum, each) => sum + each, 0);
}

describe.each<Trial>([
  {nodes: 5, left: 4, latencyMicros: millis(20)},
  {nodes: 5, left: 5, latencyMicros: millis(40)},
  {nodes: 3, left: 2, latencyMicros: millis(15)},
])('an election among $left of $nodes servers', (trial) => {
  const trials = Array.from({length: RUNS}, (_, seed) => elect(trial, seed));

  test('splits the vote as often as the formula says, within four standard errors', () => {
    const rate = splitRate(trial);
    const seen = trials.filter(({split}) => split).length / RUNS;
    expect(Math.abs(seen - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / RUNS));
    expect(rate).toBeGreaterThan(0.01);
  });

  test('begins after 1/(s + 1) of the range in the mean, within four standard errors', () => {
    const {left} = trial;
    const mean = trials.reduce((sum, {wait}) => sum + wait, 0) / RUNS;
    const variance = left / ((left + 1) ** 2 * (left + 2));
    expect(Math.abs(mean - 1 / (left + 1))).toBeLessThan(4 * Math.sqrt(variance / RUNS));
  });
});
