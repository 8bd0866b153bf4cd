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
