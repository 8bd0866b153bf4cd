import {slug} from '../../core/checking/models/names.ts';
import {inPlaces} from '../../core/checking/transactions/editing.ts';
import type {Level} from '../../core/checking/transactions/levels.ts';
import {transactionsTextbook} from '../../core/checking/transactions/textbook.ts';
import type {DareWords} from '../frame/Dare.tsx';
import type {Given} from './given.ts';

/** A dare on an example: to change one value, so that a level is possible again. */
export interface Challenge extends DareWords {
  readonly allows: Level;
}

export interface Example extends Given {
  readonly title: string;
  readonly intro: string;
}

/** The textbook's histories by the names that they go by. */
export const examples: ReadonlyMap<string, Example> = new Map(
  transactionsTextbook.map(({name, anomaly, shows, spec, transactions}) => [
    slug(name),
    {
      title: `${name.charAt(0).toUpperCase()}${name.slice(1)}${anomaly === null || anomaly === name ? '' : ` (${anomaly})`}`,
      intro: shows,
      spec,
      transactions: inPlaces(transactions),
    },
  ]),
);

export const exampleNames: readonly string[] = [...examples.keys()];

/** What some examples end with. */
export const challenges: Readonly<Record<string, Challenge>> = {
  'lost-update': {
    closing: 'Both have read the same version, and only one of them can come next.',
    dare: 'make cursor stability possible by changing one value that was read.',
    hint: 'One of the two could have seen what the other wrote.',
    allows: 'cursor stability',
  },
  'long-fork': {
    closing: 'Each reader has a snapshot that could be; the two cannot both be.',
    dare: 'make snapshot isolation possible by changing one value that was read.',
    hint: 'Which write came first? Let both readers agree.',
    allows: 'snapshot isolation',
  },
  'write-skew': {
    closing: 'Each has seen too little of the other, and neither wrote what the other wrote.',
    dare: 'make serializable possible by changing one value that was read.',
    hint: 'If one came first, the other has seen what it wrote.',
    allows: 'serializable',
  },
};

/** The name of an example, or an error that lists what there is. */
export function requireExample(name: string): string {
  if (examples.has(name)) return name;
  throw new Error(`The transactions lab has no preset “${name}”. There are: ${exampleNames.join(', ')}.`);
}
