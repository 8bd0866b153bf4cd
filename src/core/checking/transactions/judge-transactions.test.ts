import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isSerializable, transactionsOf} from './every-order.trial.ts';
import {judgeTransactions} from './judge-transactions.ts';

const property = {numRuns: Number(process.env.PROPERTY_RUNS ?? 5_000), seed: 1999, endOnFailure: false};

describe.each(['list-append', 'rw-register'] as const)('%s against trying every order', (spec) => {
  test('what is called not serializable is not', () => {
    let out = 0;
    fc.assert(
      fc.property(transactionsOf(spec, false), (transactions) => {
        if (!judgeTransactions(spec, transactions).ruledOut.has('serializable')) return;
        out += 1;
        expect(isSerializable(spec, transactions)).toBe(false);
      }),
      property,
    );
    expect(out).toBeGreaterThan(property.numRuns / 20);
  });
});

test('list-append: where everything that was appended is read in the end, what is left possible is so', () => {
  const count = {yes: 0, no: 0};
  fc.assert(
    fc.property(transactionsOf('list-append', true), (transactions) => {
      const possible = !judgeTransactions('list-append', transactions).ruledOut.has('serializable');
      count[possible ? 'yes' : 'no'] += 1;
      expect(isSerializable('list-append', transactions)).toBe(possible);
    }),
    property,
  );
  expect(Math.min(count.yes, count.no)).toBeGreaterThan(property.numRuns / 50);
});
