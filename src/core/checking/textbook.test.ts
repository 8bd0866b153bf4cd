import {describe, expect, test} from 'vitest';
import type {Operation} from './history.ts';
import {check} from './linearizability.ts';
import {anything} from './specs/domains.ts';
import {register} from './specs/register.ts';
import {update, type Spec} from './specs/spec.ts';

/** A first-in, first-out queue; what a `deq` gave back is its value. The state is the queue, one line per item. */
const queue: Spec<string> = {
  name: 'queue',
  initial: '',
  begins: null,
  state: anything,
  updates: {
    enq: update({argument: anything, apply: (state: string, item) => `${state}${item}\n`}),
    deq: update({
      argument: anything,
      apply: (state: string, item) =>
        state.startsWith(`${item}\n`) ? state.slice(item.length + 1) : undefined,
      conditional: true,
    }),
  },
  leadsTo: () => true,
};

/** `A enq x 0 3`: process, operation, item, call and return; without a return it is pending. */
function history(...lines: readonly string[]): Operation[] {
  return lines.map((line) => {
    const [process = '', f = '', value = '', call, end] = line.split(' ');
    return {
      process,
      f,
      value: value === '-' ? null : value,
      call: Number(call),
      return: end === undefined ? null : Number(end),
      outcome: end === undefined ? 'info' : 'ok',
    };
  });
}

describe('Herlihy and Wing 1990, figure 1', () => {
  test('H1: enqueues overlap, so their items may come out in either order', () => {
    const h1 = history('A enq x 0 3', 'B enq y 1 2', 'B deq x 4 5', 'A deq y 6 7', 'A enq z 8');
    expect(check(queue, h1).kind).toBe('linearizable');
  });

  test('H2: x was in the queue before y, and y comes out first', () => {
    const h2 = history('A enq x 0 1', 'B enq y 2 4', 'A deq y 3 5');
    expect(check(queue, h2)).toMatchObject({kind: 'illegal', reason: {at: 2}});
  });

  test('H3: an item may come out before its enqueue has returned', () => {
    const h3 = history('A enq x 0', 'B deq x 1 2');
    expect(check(queue, h3)).toEqual({kind: 'linearizable', order: [0, 1]});
  });

  test('H4: one item cannot come out twice', () => {
    const h4 = history('A enq x 0 2', 'B enq y 1 3', 'A deq y 4 6', 'C deq y 5 7');
    expect(check(queue, h4)).toMatchObject({kind: 'illegal', reason: {at: 3}});
  });
});

describe('a register', () => {
  test('new-old inversion: a later read may not go back behind an earlier one', () => {
    const verdict = check(register(), history('W write 1 0 9', 'A read 1 1 2', 'B read - 3 4'));
    expect(verdict).toMatchObject({
      kind: 'illegal',
      reason: {at: 2, clash: [1, 2], minimal: true, explained: [0, 1]},
    });
  });

  test('two reads that overlap may see a write in either order', () => {
    const verdict = check(register(), history('W write 1 0 9', 'A read 1 1 4', 'B read - 3 5'));
    expect(verdict).toEqual({kind: 'linearizable', order: [2, 0, 1]});
  });

  test('a stale read after a write that has returned', () => {
    const verdict = check(register(), history('A write 1 0 1', 'B read - 2 3'));
    expect(verdict).toMatchObject({kind: 'illegal', reason: {clash: [0, 1]}});
  });

  test('a write without an answer may take effect long after', () => {
    const verdict = check(register(), history('A write 1 0', 'B read - 1 2', 'B read 1 3 4'));
    expect(verdict).toEqual({kind: 'linearizable', order: [1, 0, 2]});
  });

  test('a search is bounded in memory too: it gives up before its states fill the machine', () => {
    // Forty long items are put in at once, and one comes out that never was there: each order is another state.
    const items = Array.from({length: 40}, (_, i) => String.fromCharCode(97 + (i % 26)).repeat(100_000) + i);
    const puts = items.map((value, process): Operation => {
      return {process, f: 'enq', value, call: 0, return: 1000, outcome: 'ok'};
    });
    const verdict = check(queue, [...puts, ...history('A deq nothing 2000 2001')]);
    expect(verdict).toEqual({kind: 'unknown', states: expect.any(Number) as number});
    expect(verdict.kind === 'unknown' && verdict.states).toBeLessThan(1000);
  });

  test('an illegal key ends the search, however hard its neighbours are', () => {
    const hard = Array.from({length: 200}, (_, i): Operation => ({
      process: i,
      f: 'write',
      key: 'hard',
      value: i,
      call: 0,
      return: 1000,
      outcome: 'ok',
    }));
    const reads = Array.from({length: 200}, (_, i): Operation => ({
      process: 200 + i,
      f: 'read',
      key: 'hard',
      value: (i * 7) % 200,
      call: 0,
      return: 1000,
      outcome: 'ok',
    }));
    const bad = history('A write 1 0 1', 'B read - 2 3').map((each) => ({...each, key: 'easy'}));
    expect(check(register(), [...hard, ...reads, ...bad], {maxStates: 2_000})).toMatchObject({
      kind: 'illegal',
      reason: {key: 'easy'},
    });
  });
});
