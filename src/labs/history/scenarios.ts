import type {SpecName} from '../../core/checking/specs/index.ts';
import {breakByMoving, repairByMoving, repairByOutcome, type Challenge} from './challenges.ts';

export interface Example {
  readonly title: string;
  readonly intro: string;
  readonly spec: SpecName;
  readonly challenge: Challenge;
  /** One event per row: process, type, f, value, and the key if there is one. */
  readonly events: readonly (readonly [
    process: number,
    type: string,
    f: string,
    value: unknown,
    key?: string,
  ])[];
}

/** Histories that the literature knows by name, and some that everyone meets. */
export const examples = {
  'new-old-inversion': {
    title: 'New, then old',
    intro:
      'While a write of 1 is under way, one client reads 1 and a later one still reads nothing. Drag a bar by either end, or play it.',
    spec: 'register',
    challenge: repairByMoving(
      'Each read alone could be right; it is their order in time that no single copy can explain.',
      'What if the two reads had run at the same time?',
    ),
    events: [
      [0, 'invoke', 'write', 1],
      [1, 'invoke', 'read', null],
      [1, 'ok', 'read', 1],
      [2, 'invoke', 'read', null],
      [2, 'ok', 'read', null],
      [0, 'ok', 'write', 1],
    ],
  },
  'split-brain': {
    title: 'Split brain',
    intro: 'A write has been acknowledged on one side of a cut; the other side knows nothing of it.',
    spec: 'register',
    challenge: repairByMoving(
      'The write was over before the read began, so a register that forgets nothing must give 1.',
      'Nobody can expect the new value of a write that is still under way.',
    ),
    events: [
      [0, 'invoke', 'write', 1],
      [0, 'ok', 'write', 1],
      [1, 'invoke', 'read', null],
      [1, 'ok', 'read', null],
    ],
  },
  'late-effect': {
    title: 'A timeout that took effect later',
    intro: 'The write got no answer. First it seems not to have happened, then it has: that is allowed.',
    spec: 'register',
    challenge: breakByMoving(
      'Nobody was told how the write ended, so it may take effect at any time after it was called.',
      'An operation cannot take effect before it was called.',
    ),
    events: [
      [0, 'invoke', 'write', 1],
      [0, 'info', 'write', 1],
      [1, 'invoke', 'read', null],
      [1, 'ok', 'read', null],
      [1, 'invoke', 'read', null],
      [1, 'ok', 'read', 1],
    ],
  },
  'two-winners': {
    title: 'A lock with two holders',
    intro: 'Two clients take the same free lock by compare-and-set, and both are told that they have it.',
    spec: 'cas-register',
    challenge: repairByOutcome(
      'A lock that is free can be taken once: the second compare-and-set finds that it is not.',
      'One of the two has to hear that it did not get the lock.',
    ),
    events: [
      [0, 'invoke', 'cas', [null, 'A']],
      [1, 'invoke', 'cas', [null, 'B']],
      [0, 'ok', 'cas', [null, 'A']],
      [1, 'ok', 'cas', [null, 'B']],
    ],
  },
  'lost-append': {
    title: 'A lost append',
    intro:
      'Two clients append to one key, and one to another. Both appends are acknowledged; only one is ever read.',
    spec: 'kv',
    challenge: repairByMoving(
      'Both appends were acknowledged before the read began, and it shows one.',
      'Give the append that is missing a reason to be missing.',
    ),
    events: [
      [0, 'invoke', 'append', 'a', 'x'],
      [1, 'invoke', 'append', 'b', 'x'],
      [2, 'invoke', 'append', 'c', 'y'],
      [0, 'ok', 'append', 'a', 'x'],
      [1, 'ok', 'append', 'b', 'x'],
      [2, 'ok', 'append', 'c', 'y'],
      [0, 'invoke', 'read', null, 'x'],
      [0, 'ok', 'read', 'a', 'x'],
    ],
  },
  'counted-twice': {
    title: 'Counted twice',
    intro: 'A retry after a timeout: one click, and the counter says two.',
    spec: 'counter',
    challenge: repairByOutcome(
      'One acknowledged add of 1 can never make a sum of 2.',
      'Who could have been told nothing?',
    ),
    events: [
      [0, 'invoke', 'add', 1],
      [0, 'ok', 'add', 1],
      [1, 'invoke', 'read', null],
      [1, 'ok', 'read', 2],
    ],
  },
  'element-comes-and-goes': {
    title: 'An element that comes and goes',
    intro: 'A set that only grows is read three times, and forgets what it has shown.',
    spec: 'set',
    challenge: repairByOutcome(
      'A set that only grows cannot show an element, then none, then the element again.',
      'One of the three reads has to have seen nothing for certain.',
    ),
    events: [
      [0, 'invoke', 'add', 'apple'],
      [1, 'invoke', 'read', null],
      [1, 'ok', 'read', ['apple']],
      [1, 'invoke', 'read', null],
      [1, 'ok', 'read', []],
      [1, 'invoke', 'read', null],
      [1, 'ok', 'read', ['apple']],
      [0, 'ok', 'add', 'apple'],
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;

export type ExampleName = keyof typeof examples;

export const exampleNames = Object.keys(examples) as ExampleName[];

export function isExampleName(name: string): name is ExampleName {
  return Object.hasOwn(examples, name);
}

/** A name from outside as an example's, or an error that lists what there is. */
export function requireExample(name: string): ExampleName {
  if (isExampleName(name)) return name;
  throw new Error(`The history lab has no preset “${name}”. There are: ${exampleNames.join(', ')}.`);
}

/** The example as a text that `check-history` reads too. */
export function textOf({events}: Example): string {
  return events
    .map(([process, type, f, value, key]) =>
      JSON.stringify({process, type, f, ...(key === undefined ? {} : {key}), value}),
    )
    .join('\n');
}
