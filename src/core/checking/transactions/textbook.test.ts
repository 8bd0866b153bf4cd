import {describe, expect, test} from 'vitest';
import {formatTransactions, inPlaces, prefixOf} from './editing.ts';
import {judgeTransactions} from './judge-transactions.ts';
import {readTransactions} from './read-transactions.ts';
import {transactionsTextbook} from './textbook.ts';

/** The strongest levels that each leaves, by the tables of Adya 1999 and Bailis and others 2013. */
const left: Readonly<Record<string, readonly string[]>> = {
  'dirty write': [],
  'aborted read': ['read uncommitted'],
  'dirty update': ['read uncommitted'],
  'intermediate read': ['read uncommitted'],
  'circular information flow': ['read uncommitted'],
  'lost update': ['monotonic atomic view'],
  'read skew': ['cursor stability', 'monotonic atomic view'],
  'long fork': ['cursor stability', 'monotonic atomic view'],
  'write skew': ['snapshot isolation', 'cursor stability'],
  'read-only anomaly': ['snapshot isolation', 'cursor stability'],
  'own write missed': ['serializable'],
  'stale read': ['strong session serializable'],
  'serial order': ['strict serializable'],
};

describe.each(transactionsTextbook)('$name', ({name, anomaly, spec, transactions}) => {
  test('shows the anomaly of its name, and leaves the levels of the papers', () => {
    const {anomalies, possible} = judgeTransactions(spec, transactions);
    if (anomaly === null) expect(anomalies).toEqual([]);
    else expect(anomalies.map((each) => each.name)).toContain(anomaly);
    expect(possible).toEqual(left[name]);
  });

  test('is the same after it was written as text and read again', () => {
    const placed = inPlaces(transactions);
    const again = readTransactions(spec, formatTransactions(placed)).transactions;
    expect(inPlaces(again)).toEqual(placed);
    expect(judgeTransactions(spec, again).possible).toEqual(left[name]);
  });

  test('as it grows, no level that was ruled out becomes possible again', () => {
    const placed = inPlaces(transactions);
    let before: readonly string[] = [];
    for (let count = 0; count <= 2 * placed.length; count += 1) {
      const {ruledOut} = judgeTransactions(spec, prefixOf(placed, count));
      expect([...ruledOut]).toEqual(expect.arrayContaining([...before]));
      before = [...ruledOut];
    }
  });
});
