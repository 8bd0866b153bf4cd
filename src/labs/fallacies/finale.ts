import {Bench} from '../../core/calls/bench.ts';
import {outcome, type Measures} from '../../core/calls/measures.ts';
import {plain, type Settings} from '../../core/calls/settings.ts';
import {choiceNames} from './costs.ts';
import {presetNames, presetOf, type PresetName} from './scenarios/index.ts';

/** What one policy comes to in one world. */
export interface Round {
  readonly preset: PresetName;
  readonly measures: Measures;
  /** Whether its callers have what they want. */
  readonly isReached: boolean;
  /** Out of 100. */
  readonly points: number;
}

/** A second of latency halves the points for speed. */
const HALF_SPEED_MS = 1000;

/**
 * The points of one run, from 0 to 100: the share of calls that succeeded, times 1/(1 + p99 in seconds), divided by the load
 * factor where that is above 1. A duplicate or forged effect is money of somebody else's: then there are none.
 */
export function pointsOf({ok, calls, p99Ms, loadFactor, duplicates, forged}: Measures): number {
  if (duplicates > 0 || forged > 0 || calls === 0) return 0;
  const speed = HALF_SPEED_MS / (HALF_SPEED_MS + p99Ms);
  return (100 * (ok / calls) * speed) / Math.max(1, loadFactor);
}

/** Nothing is packed to less than this: what can be left out of an answer is a fact about it. */
const LEAST_PACKED_PERCENT = 10;

/** A preset's world, met with this policy and nothing of the preset's own; what defences cost is the same for all. */
export function inWorld(preset: PresetName, policy: Settings): Settings {
  const own = Object.fromEntries(choiceNames.map((name) => [name, policy[name]]));
  const packPercent = Math.max(LEAST_PACKED_PERCENT, policy.packPercent);
  return {...plain, ...presetOf(preset).world, ...own, packPercent};
}

/** How far the finale is, in worlds; at the end what it came to in each. */
export type Standing =
  | {readonly kind: 'progress'; readonly ended: number; readonly of: number}
  | {readonly kind: 'done'; readonly rounds: readonly Round[]};

/** One policy in every world, the overload included, in slices: there are policies with very many attempts. */
export class Finale {
  readonly #policy: Settings;
  readonly #seed: number;
  readonly #rounds: Round[] = [];
  #bench: Bench | null = null;

  constructor(policy: Settings, seed: number) {
    this.#policy = policy;
    this.#seed = seed;
  }

  /** Goes on by at most so many events, and by no more than one world. */
  advance(events: number): Standing {
    const preset = presetNames[this.#rounds.length];
    if (preset === undefined) return {kind: 'done', rounds: this.#rounds};
    this.#bench ??= new Bench(inWorld(preset, this.#policy), this.#seed);
    if (!this.#bench.advance(events)) {
      this.#rounds.push(roundOf(preset, this.#bench, this.#seed));
      this.#bench = null;
    }
    return {kind: 'progress', ended: this.#rounds.length, of: presetNames.length};
  }
}

function roundOf(preset: PresetName, bench: Bench, seed: number): Round {
  const run = outcome(bench, seed);
  const {measures} = run;
  return {preset, measures, isReached: presetOf(preset).wanted.isMet(run), points: pointsOf(measures)};
}

/** The mean of the points, rounded down: what progress remembers. */
export function scoreOf(rounds: readonly Round[]): number {
  return Math.floor(rounds.reduce((sum, {points}) => sum + points, 0) / Math.max(1, rounds.length));
}
