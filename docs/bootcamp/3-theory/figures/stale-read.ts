import type {Operation} from '@site/src/core/checking/history.ts';

/** One register, 0 at first. Ann's write has returned before Bob's first read is called, and Bob reads 0, then 1. */
export const staleRead: readonly Operation[] = [
  {process: 'Ann', f: 'write', value: 1, call: 1, return: 3, outcome: 'ok'},
  {process: 'Bob', f: 'read', value: 0, call: 4, return: 6, outcome: 'ok'},
  {process: 'Bob', f: 'read', value: 1, call: 7, return: 9, outcome: 'ok'},
];

/** The order that explains it when real time does not count: Bob's first read, Ann's write, Bob's second read. */
export const explanation: readonly number[] = [1, 0, 2];
