import {describe, expect, it} from 'vitest';
import type {Operation} from '../../../../src/core/checking/history.ts';
import {check} from '../../../../src/core/checking/linearizability.ts';
import {register} from '../../../../src/core/checking/specs/register.ts';
import {cluster} from '../../../../src/core/protocols/register-cluster.ts';
import type {Order} from '../../../../src/core/protocols/register-messages.ts';
import {operations} from '../../../../src/core/simulation/history.ts';
import {run} from '../../../../src/core/simulation/recording.ts';
import {millis} from '../../../../src/core/simulation/time.ts';
import {
  behind,
  clashOfBehind,
  newThenOld,
  oneAfterTheOther,
  overlapping,
  withWriteBack,
} from './histories.ts';

function orders<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, place) =>
    orders(list.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
  );
}

const explains = (order: readonly Operation[]): boolean => {
  let value: unknown = 0;
  return order.every((operation) => {
    if (operation.f === 'write') value = operation.value;
    return operation.value === value;
  });
};

const keepsEachProcess = (order: readonly Operation[]): boolean =>
  order.every((one, place) =>
    order.slice(0, place).every((other) => other.process !== one.process || other.call < one.call),
  );

const isSequential = (history: readonly Operation[]): boolean =>
  orders(history).some((order) => explains(order) && keepsEachProcess(order));

const verdict = (history: readonly Operation[]) => check(register(0), history).kind;

describe('the pictures of histories', () => {
  it('are judged as their captions say', () => {
    expect(verdict(overlapping)).toBe('linearizable');
    expect(verdict(oneAfterTheOther)).toBe('illegal');
    expect(verdict(newThenOld)).toBe('illegal');
    expect(verdict(withWriteBack)).toBe('linearizable');
  });

  it('show one that is sequentially consistent and not linearizable, by the two operations that clash', () => {
    expect(isSequential(behind)).toBe(true);
    expect(verdict(behind)).toBe('illegal');
    expect(verdict(behind.filter((_, place) => clashOfBehind.includes(place)))).toBe('illegal');
  });

  it('would not be sequentially consistent if the same reader saw new, then old', () => {
    const backwards = behind.map((each) =>
      each.process === 'Bob' ? {...each, value: 1 - Number(each.value)} : each,
    );
    expect(isSequential(backwards)).toBe(false);
  });
});

it('replicas that answer from their own copies give the history that stays behind', () => {
  const ask = (node: string, at: number, body: Order) => ({
    at: millis(at),
    command: {kind: 'tell', node, body} as const,
  });
  const read: Order = {type: 'ask', f: 'read'};
  const {log} = run(
    cluster({
      seed: 1,
      policy: {kind: 'last-writer-wins'},
      replicas: ['A', 'B'],
      clients: {Ann: 'A', Bob: 'B'},
      initial: 0,
      quality: {delayMicros: millis(5), jitterMicros: 0, lossPpm: 0, duplicatePpm: 0},
      deadlineMicros: millis(5000),
      resendMicros: millis(5000),
      timeoutMicros: millis(6000),
      pauseMicros: millis(5),
      script: [
        {at: 0, command: {kind: 'quality', links: ['A>B'], quality: {delayMicros: millis(600)}}},
        ask('Ann', 100, {type: 'ask', f: 'write', value: 1}),
        ask('Ann', 200, read),
        ask('Bob', 300, read),
        ask('Bob', 1000, read),
      ],
    }),
    millis(2000),
  );
  const seen = operations(log).map(({process, f, value}) => ({process, f, value}));
  expect(seen).toEqual(behind.map(({process, f, value}) => ({process, f, value})));
});
