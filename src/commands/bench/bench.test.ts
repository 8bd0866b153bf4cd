import {expect, test} from 'vitest';
import {check} from '../../core/checking/linearizability.ts';
import {kv} from '../../core/checking/specs/kv.ts';
import {plainSearch} from './plain-search.ts';
import {randomHistory} from './random-history.ts';

test('a workload has as many operations, clients and keys as asked, and is the same for the same seed', () => {
  const workload = {operations: 200, clients: 7, keys: 3, seed: 1};
  const history = randomHistory(workload);
  expect(history).toHaveLength(200);
  expect(new Set(history.map(({process}) => process)).size).toBe(7);
  expect(new Set(history.map(({key}) => key)).size).toBe(3);
  expect(randomHistory(workload)).toEqual(history);
  expect(randomHistory({...workload, seed: 2})).not.toEqual(history);
});

test('the plain search comes to the checker’s verdict', () => {
  for (let seed = 0; seed < 50; seed++) {
    const history = randomHistory({operations: 12, clients: 3, keys: 1, seed});
    expect(plainSearch(kv(), history, 100_000)).not.toBeNull();
    const wrong = history.map((each, index) =>
      index === 11 && each.f === 'read' ? {...each, value: 'no'} : each,
    );
    expect(plainSearch(kv(), wrong, 1_000_000) !== null).toBe(check(kv(), wrong).kind === 'linearizable');
  }
});

test('2,000 operations of 50 clients are judged within the bound, on ten keys and on two', () => {
  for (const keys of [10, 2]) {
    const history = randomHistory({operations: 2000, clients: 50, keys, seed: 1});
    expect(check(kv(), history).kind).toBe('linearizable');
  }
});
