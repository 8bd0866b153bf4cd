import type {Operation} from '@site/src/core/checking/history.ts';

/** Ann's write timed out; Bob reads the old value after that, and the new one later still. */
export const unknownWrite: readonly Operation[] = [
  {process: 'Ann', f: 'write', value: 1, call: 0, return: 1, outcome: 'info'},
  {process: 'Bob', f: 'read', value: 0, call: 2, return: 3, outcome: 'ok'},
  {process: 'Bob', f: 'read', value: 1, call: 4, return: 5, outcome: 'ok'},
];

/** The order that explains it: the write took effect after Ann had given up. */
export const lateEffect: readonly number[] = [1, 0, 2];
