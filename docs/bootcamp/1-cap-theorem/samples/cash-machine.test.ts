import {describe, expect, it} from 'vitest';
import {mayPay, owed, paidBy, settle} from './cash-machine.ts';

const account = {balance: 100, limit: 60};

/** Every way to ask a machine twice for an amount in tens. */
const tens = Array.from({length: 11}, (_, ten) => 10 * ten);
const asks = tens.flatMap((first) => tens.map((second) => [first, second]));

describe('a cash machine that is cut off from the bank', () => {
  it('pays up to its limit and then refuses', () => {
    expect(mayPay(60, 0, account)).toBe(true);
    expect(mayPay(10, 60, account)).toBe(false);
  });

  it('never pays more than the balance that it last knew', () => {
    expect(mayPay(50, 0, {balance: 40, limit: 60})).toBe(false);
  });
});

describe('two machines, each asked for 60 during a cut', () => {
  const logs = ['West', 'East'].map((name) => paidBy(name, [60], account));

  it('leave 20 less than nothing, which the customer owes', () => {
    expect(settle(account.balance, logs)).toBe(-20);
    expect(owed(settle(account.balance, logs))).toBe(20);
  });

  it('leave the same, whichever log is read first', () => {
    expect(settle(account.balance, logs.toReversed())).toBe(-20);
  });
});

it('whatever is asked, two machines overdraw by 20 at most, and sometimes do', () => {
  const debts = asks.flatMap((west) =>
    asks.map((east) =>
      owed(
        settle(account.balance, [
          paidBy('West', west, account),
          paidBy('East', east, account),
        ]),
      ),
    ),
  );
  expect(Math.max(...debts)).toBe(2 * account.limit - account.balance);
});
