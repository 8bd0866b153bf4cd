import {MOST_STATES} from './exploring.ts';
import type {Outcome} from './session.ts';

/** What a verdict says, for the badge. */
export interface Said {
  readonly tone: 'ok' | 'wrong' | 'unknown';
  readonly word: string;
  readonly sentence: string;
}

const count = (number: number): string => number.toLocaleString('en-GB');
const steps = (number: number): string => `${number} ${number === 1 ? 'step' : 'steps'}`;

export function verdictInWords(outcome: Outcome): Said {
  switch (outcome.kind) {
    case 'none':
      return unknown(
        'Not explored',
        'Press Explore: every schedule of these nodes is tried, the shortest first.',
      );
    case 'asked':
      return unknown('Exploring', 'The interpreter is being fetched and started.');
    case 'exploring':
      return unknown(
        'Exploring',
        `${count(outcome.states)} states so far; the invariant holds in all that are at most ${steps(outcome.depth)} away.`,
      );
    case 'holds':
      return holdsInWords(outcome);
    case 'broken':
      return {
        tone: 'wrong',
        word: outcome.depth === 0 ? 'Broken from the beginning' : `Broken in ${steps(outcome.depth)}`,
        sentence: `${outcome.says} ${outcome.depth === 0 ? '' : 'No shorter schedule does it.'}`.trim(),
      };
    case 'gave-up':
      return unknown(
        'Gave up',
        `There are more than ${count(MOST_STATES)} states. The invariant holds in all that are fewer than ${steps(outcome.depth)} away; of the others nothing is known.`,
      );
    case 'unfit':
      return unknown('Not explored', outcome.says);
    case 'trouble':
      return unknown('Ended', outcome.says);
  }
}

const unknown = (word: string, sentence: string): Said => ({tone: 'unknown', word, sentence});

function holdsInWords({states, depth}: Extract<Outcome, {kind: 'holds'}>): Said {
  if (states === 1)
    return {tone: 'ok', word: 'Holds in the only state', sentence: 'No schedule leads anywhere else.'};
  return {
    tone: 'ok',
    word: `Holds in all ${count(states)} states`,
    sentence: `These are all that any schedule leads to; the farthest is ${steps(depth)} away.`,
  };
}
