import {describe, expect, test} from 'vitest';
import {HistoryError} from '../history-error.ts';
import {readTransactions} from './read-transactions.ts';

describe('reading', () => {
  const event = (type: string, value: unknown, process = 0) =>
    JSON.stringify({process, type, f: 'txn', value});
  test('JSON, and Clojure’s keywords', () => {
    const edn =
      '{:process 0, :type :invoke, :f :txn, :value [[:append 3 1] [:r 4 nil]]}\n' +
      '{:process 0, :type :ok, :f :txn, :value [[:append 3 1] [:r 4 [2]]]}';
    expect(readTransactions('list-append', edn).transactions).toEqual([
      {
        process: 0,
        outcome: 'ok',
        call: 0,
        return: 1,
        steps: [
          {f: 'append', key: '3', value: 1},
          {f: 'r', key: '4', value: [2]},
        ],
      },
    ]);
  });

  test('an event without "f", as elle-cli has them, is one of a transaction', () => {
    const edn =
      '{:process 0 :type :invoke :value [[:append 3 1]]} {:process 0 :type :ok :value [[:append 3 1]]}';
    expect(readTransactions('list-append', edn).transactions).toHaveLength(1);
  });

  test.each([
    [[event('invoke', 'x')], 1, /no step of a transaction; write a list of steps/],
    [[event('invoke', [['inc', 'x', 1]])], 1, /no step/],
    [[event('ok', [])], 1, /was not invoked/],
    [
      [event('invoke', [['append', 'x', 1]]), event('invoke', [['append', 'x', 1]], 1)],
      2,
      /a second time; write each value once/,
    ],
    [[event('invoke', [['append', 'x', 1]]), event('ok', [['append', 'x', 2]])], 2, /other steps/],
    [[event('invoke', [['r', 'x', null]]), event('ok', [['r', 'x', 2]])], 2, /give the list that it read/],
  ])('%j is refused', (events, line, message) => {
    const read = () => readTransactions('list-append', events.join('\n'));
    expect(read).toThrow(message);
    expect(read).toThrow(HistoryError);
    expect(read).toThrow(`line ${line}`);
  });
});
