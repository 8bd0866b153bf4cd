import type {Operation} from '@site/src/core/checking/history.ts';
import type {Operation as SampleOperation} from '../samples/linearizable.ts';
import {slowWrite} from '../samples/write-back.ts';

const operation = (
  process: string,
  f: 'read' | 'write',
  value: number,
  call: number,
  end: number,
): Operation => ({
  process,
  f,
  value,
  call,
  return: end,
  outcome: 'ok',
});

/** The read overlaps the write, so it may stand before it and return 0. */
export const overlapping: Operation[] = [
  operation('Ann', 'write', 1, 0, 6),
  operation('Bob', 'read', 0, 3, 9),
];

/** The read begins after the write is over. */
export const oneAfterTheOther: Operation[] = [
  operation('Ann', 'write', 1, 0, 4),
  operation('Bob', 'read', 0, 6, 9),
];

const names = ['writer', 'Ann', 'Bob'];
const named = (history: readonly SampleOperation[]): Operation[] =>
  history.map((each, index) => ({...each, process: names[index] ?? '', outcome: 'ok'}));

/** What the sample's replicas answer: Bob asks the two that the write has not reached. */
export const newThenOld = named(slowWrite([1, 2], false));

/** The same, when Ann writes back what she has read. */
export const withWriteBack = named(slowWrite([1, 2], true));

/** Each asks the copy beside it, and the news of Ann's write is slow on its way to Bob's. */
export const behind: Operation[] = [
  operation('Ann', 'write', 1, 0, 8),
  operation('Ann', 'read', 1, 9, 17),
  operation('Bob', 'read', 0, 18, 26),
  operation('Bob', 'read', 1, 27, 35),
];

/** The operations of `behind` that no order in real time explains. */
export const clashOfBehind: readonly number[] = [0, 2];
