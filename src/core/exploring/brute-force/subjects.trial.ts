import {events} from './events.trial.ts';
import {round} from './round.trial.ts';
import {coordinator, judge, moody, remembering, waiting} from './rules.trial.ts';
import type {Next, Rules} from './worlds.trial.ts';

/** A protocol to count, and the sizes to count it for. */
export interface Subject {
  next: (mayCrash: boolean) => Next;
  sizes: number[];
  anonymous?: boolean;
  rounds?: boolean;
}
const simple = (rules: Rules): Subject => ({
  next: (mayCrash) => events(rules, mayCrash, false),
  sizes: [2, 3],
});
const paper = (rules: Rules, size: number, anonymous = false): Subject => ({
  next: (mayCrash) => events(rules, mayCrash, true),
  sizes: [size],
  anonymous,
});
export const subjects: Record<string, Subject> = {
  'wait-all-min': simple(waiting(0, true)),
  'wait-all-majority': simple(waiting(0, false)),
  'wait-n-1-min': simple(waiting(1, true)),
  'wait-n-1-majority': simple(waiting(1, false)),
  'coord-first': simple(coordinator),
  'wait-all': paper(
    remembering(3, (votes) => Number(votes.filter(Boolean).length > 1), false),
    3,
  ),
  arbiter: paper(judge, 3, true),
  'two-of-three': paper(
    remembering(2, (votes) => Math.min(...votes), true),
    3,
  ),
  'ping-pong': paper(moody, 2, true),
  'benor-keep': {next: () => round('keep'), sizes: [3], rounds: true},
  'benor-flip': {next: () => round('flip'), sizes: [3], rounds: true},
  'benor-any': {next: () => round('any'), sizes: [3], rounds: true},
};
