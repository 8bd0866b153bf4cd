import {expect, it} from 'vitest';
import {isLinearizable, isSequential, type Operation} from '../samples/models.ts';
import {explanation, staleRead} from './stale-read.ts';

const history: Operation[] = staleRead.map(({process, f, value, call, return: end}) => ({
  process: String(process),
  kind: f === 'write' ? 'write' : 'read',
  value: Number(value),
  call,
  return: end ?? Infinity,
}));

it('the history of the figure is sequentially consistent and not linearizable', () => {
  expect(isSequential(history)).toBe(true);
  expect(isLinearizable(history)).toBe(false);
});

it('the order that the figure shows is legal and keeps the order of each process', () => {
  let register = 0;
  for (const place of explanation) {
    const operation = history[place];
    if (operation?.kind === 'write') register = operation.value;
    expect(operation?.value).toBe(register);
  }
  expect(explanation.indexOf(1)).toBeLessThan(explanation.indexOf(2));
});
