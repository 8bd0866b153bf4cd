import {eventsOf} from '../../core/checking/editing.ts';
import type {HistoryEvent} from '../../core/checking/history.ts';
import {slug, type ModelName} from '../../core/checking/models/names.ts';
import {textbook} from '../../core/checking/models/textbook.ts';
import type {DareWords} from '../frame/Dare.tsx';

/** A dare on a history: what may be changed, and what two models have to say of what comes of it. */
export interface Challenge extends DareWords {
  /** When things happened, what one operation read or wrote, or everything, with at most so many operations. */
  readonly change: 'moves' | 'one value' | {readonly most: number};
  readonly allows: ModelName;
  readonly forbids?: ModelName;
}

export interface Example {
  readonly title: string;
  readonly intro: string;
  readonly source: string;
  readonly events: readonly HistoryEvent[];
}

/** The textbook's histories by the names that they go by. */
export const examples: ReadonlyMap<string, Example> = new Map(
  textbook.map(({name, shows, source, operations}) => [
    slug(name),
    {title: name.charAt(0).toUpperCase() + name.slice(1), intro: shows, source, events: eventsOf(operations)},
  ]),
);

export const exampleNames: readonly string[] = [...examples.keys()];

/** What some examples end with. */
export const challenges: Readonly<Record<string, Challenge>> = {
  'stale-read': {
    closing: 'Only a model that looks at the clock can tell that the read is late.',
    dare: 'make linearizable allow it by moving bars alone: no value may change.',
    hint: 'While a write is under way, a read may miss it.',
    change: 'moves',
    allows: 'linearizable',
  },
  'store-buffering': {
    closing: 'Each process is right by itself; it is the two together that no one order explains.',
    dare: 'make sequential allow it by changing one value, and nothing else.',
    hint: 'Choose a read: what else may it return?',
    change: 'one value',
    allows: 'sequential',
  },
  'message-passing': {
    closing: 'One who sees the flag has to see the data: PRAM promises that of two writes by one process.',
    dare: 'draw a history of at most five operations that PRAM allows and causal forbids.',
    hint: 'PRAM keeps the order of each process. Let somebody else raise the flag, who has seen the data.',
    change: {most: 5},
    allows: 'PRAM',
    forbids: 'causal',
  },
};

/** The name of an example, or an error that lists what there is. */
export function requireExample(name: string): string {
  if (examples.has(name)) return name;
  throw new Error(`The models lab has no preset “${name}”. There are: ${exampleNames.join(', ')}.`);
}
