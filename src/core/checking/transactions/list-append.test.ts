import {describe, expect, test} from 'vitest';
import {judgeTransactions} from './judge-transactions.ts';
import {anomalyInWords} from './wording.ts';
import {judge, namesOf} from './written.trial.ts';

describe('lists that are appended to', () => {
  test('nothing has happened: everything is possible', () => {
    expect(judgeTransactions('list-append', [])).toMatchObject({
      anomalies: [],
      possible: ['strict serializable'],
    });
  });

  test('Adya, Liskov and O’Neil 2000, figure 3, is serializable', () => {
    expect(
      namesOf(
        'list-append',
        'a ok a z 1, a x 1, a y 1',
        'b ok r x 1, a y 2',
        'c ok r y 12, a z 3',
        'd ok r z 13',
      ),
    ).toEqual([]);
  });

  test('G0: two transactions write two lists, each in front of the other once', () => {
    const lines = ['a ok a x 1, a y 1', 'b ok a x 2, a y 2', 'c ok r x 12, r y 21'];
    const {anomalies, possible} = judge('list-append', ...lines);
    expect(anomalies.map(({name}) => name)).toEqual(['G0']);
    expect(possible).toEqual([]);
    expect(anomalies[0] && anomalyInWords(anomalies[0])).toBe(
      'G0 (T1, T2): writes of transactions form a cycle: each would have to come before itself. ' +
        'T2 put 2 on x after T1 had put 1 there (ww). T1 put 1 on y after T2 had put 2 there (ww).',
    );
  });

  test('G1a: what an aborted transaction appended is read; and a dirty update, if more is put behind it', () => {
    expect(namesOf('list-append', 'a fail a x 1', 'b ok r x 1')).toEqual(['G1a']);
    expect(namesOf('list-append', 'a fail a x 1', 'b ok a x 2', 'c ok r x 12')).toEqual([
      'G1a',
      'dirty update',
    ]);
  });

  test('G1b: a transaction is seen halfway through', () => {
    const {anomalies, possible} = judge('list-append', 'a ok a x 1, a x 2', 'b ok r x 1');
    expect(anomalies.map(({name}) => name)).toContain('G1b');
    expect(possible).toEqual(['read uncommitted']);
    expect(namesOf('list-append', 'a ok a x 1, r x 1, a x 2')).toEqual([]);
  });

  test('G1c: a transaction reads what comes after its own write', () => {
    expect(namesOf('list-append', 'a ok a x 1, r y 1', 'b ok a x 2, a y 1', 'c ok r x 12')).toEqual(['G1c']);
  });

  test('G-single: the effect is seen and not the cause; read skew', () => {
    const {anomalies, possible} = judge('list-append', 'a ok a x 1, a y 1', 'b ok r x 1, r y -');
    expect(anomalies.map(({name}) => name)).toEqual(['G-single']);
    expect(possible).toEqual(['cursor stability', 'monotonic atomic view']);
  });

  test('G2-item: write skew, which snapshot isolation lets happen', () => {
    const {anomalies, possible} = judge(
      'list-append',
      'a ok r x -, a y 1',
      'b ok r y -, a x 1',
      'c ok r x 1, r y 1',
    );
    expect(anomalies.map(({name}) => name)).toEqual(['G2-item']);
    expect(possible).toEqual(['snapshot isolation', 'cursor stability']);
  });

  test('G-nonadjacent: two that see independent writes in different orders (long fork), which snapshots forbid', () => {
    const lines = ['a ok a x 1', 'b ok a y 1', 'c ok r x 1, r y -', 'd ok r x -, r y 1'];
    const {anomalies, possible} = judge('list-append', ...lines);
    expect(anomalies.map(({name}) => name)).toEqual(['G-nonadjacent']);
    expect(possible).toEqual(['cursor stability', 'monotonic atomic view']);
  });

  test('lost update: both read the same list, and both append', () => {
    const {anomalies, possible} = judge(
      'list-append',
      'a ok r x -, a x 1',
      'b ok r x -, a x 2',
      'c ok r x 12',
    );
    expect(anomalies.map(({name}) => name)).toEqual(['lost update', 'G-single']);
    expect(possible).toEqual(['monotonic atomic view']);
  });

  test('process and real time: a transaction misses what its process, or anybody, had done before', () => {
    const own = judge('list-append', 'a ok 1 2 a x 1', 'a ok 3 4 r x -');
    expect(own.anomalies.map(({name}) => name)).toEqual(['G-single-process']);
    expect(own.possible).toEqual(['serializable']);
    const others = judge('list-append', 'a ok 1 2 a x 1', 'b ok 3 4 r x -');
    expect(others.anomalies.map(({name}) => name)).toEqual(['G-single-realtime']);
    expect(others.possible).toEqual(['strong session serializable']);
    expect(namesOf('list-append', 'a ok 1 3 a x 1', 'b ok 2 4 r x -')).toEqual([]);
  });

  test('a transaction that goes against itself', () => {
    for (const steps of [
      'r x 12, a x 3, r x 12',
      'r x 12, a x 3, r x 1234',
      'a x 3, r x -',
      'r x 1, a x 1',
    ]) {
      expect(namesOf('list-append', 'z ok a x 4', 'y ok a x 2', `a ok ${steps}`), steps).toContain(
        'internal',
      );
    }
    expect(namesOf('list-append', 'a ok r y -, a x 3, r x 3, a x 4, r x 34')).toEqual([]);
  });

  test('orders that cannot both be, elements twice, and elements of nobody', () => {
    const appended = ['a ok a x 1', 'b ok a x 2'];
    expect(namesOf('list-append', ...appended, 'c ok r x 12', 'd ok r x 21')).toContain('incompatible order');
    expect(namesOf('list-append', ...appended, 'c ok r x 121')).toContain('duplicate elements');
    expect(namesOf('list-append', ...appended, 'c ok r x 9')).toContain('unwritten value');
  });

  test('of a transaction without an answer only what was read of it counts', () => {
    // Its own read of y is not known, so nothing follows from it.
    expect(namesOf('list-append', 'a info a x 2, r y -', 'b ok a x 1, a y 1', 'c ok r x 12, r y 1')).toEqual(
      [],
    );
    expect(namesOf('list-append', 'a info a x 1, a y 1', 'c ok r x 1, r y -')).toEqual(['G-single']);
    expect(namesOf('list-append', 'a info a x 1', 'c ok r x -')).toEqual([]);
  });
});
