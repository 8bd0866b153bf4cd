import {Bench} from '../../core/calls/bench.ts';
import {outcome, type Measures, type Outcome} from '../../core/calls/measures.ts';
import type {Settings} from '../../core/calls/settings.ts';

/** Events that the page itself lets happen for a picture; a run with more of them is the worker's. */
export const MOST_EVENTS = 400_000;

/** A run for a picture, or null where it has too many events for that: nothing is left out of it in secret. */
export function runHere(settings: Settings, seed: number): Outcome | null {
  const bench = new Bench(settings, seed);
  return bench.advance(MOST_EVENTS) ? null : outcome(bench, seed);
}

/** Latencies as they are drawn: a value for each of some shares of the calls, from the quickest. */
export type Distribution = readonly (readonly [share: number, ms: number])[];

/** What a long run says, without its calls. */
export interface Summary {
  readonly measures: Measures;
  readonly distribution: Distribution;
}

/** Shares at which a distribution is read: every hundredth, and finer towards the tail. */
const SHARES = [
  ...Array.from({length: 99}, (_, percent) => (percent + 1) / 100),
  ...Array.from({length: 9}, (_, thousandth) => (991 + thousandth) / 1000),
  ...Array.from({length: 9}, (_, part) => (9991 + part) / 10_000),
];

export function summary({latencies, measures}: Outcome): Summary {
  const sorted = Float64Array.from(latencies).sort();
  const most = 1 - 1 / Math.max(1, sorted.length);
  const distribution = SHARES.filter((share) => share <= most).map((share): [number, number] => [
    share,
    (sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? 0) / 1000,
  ]);
  return {measures, distribution};
}

/** The latency below which `share` of the calls stay, from what is drawn. */
export function latencyAt(distribution: Distribution, share: number): number {
  const found = distribution.find(([upTo]) => upTo >= share - 1e-9) ?? distribution.at(-1);
  return found?.[1] ?? 0;
}

/** How many calls the long run makes. */
export const MANY_CALLS = 100_000;

export interface Question {
  readonly settings: Settings;
  readonly seed: number;
}

export type Answer =
  | {readonly kind: 'progress'; readonly ended: number; readonly of: number}
  | {readonly kind: 'done'; readonly summary: Summary};

/** A long run in slices of so many events; each slice says how far it is. */
export class LongRun {
  readonly #bench: Bench;
  readonly #question: Question;

  constructor(question: Question) {
    this.#question = question;
    // Of so many calls the attempts are not kept.
    this.#bench = new Bench(question.settings, question.seed, 0);
  }

  advance(events: number): Answer {
    const goesOn = this.#bench.advance(events);
    if (goesOn) return {kind: 'progress', ended: this.#bench.users.ended, of: this.#question.settings.calls};
    return {kind: 'done', summary: summary(outcome(this.#bench, this.#question.seed))};
  }
}
