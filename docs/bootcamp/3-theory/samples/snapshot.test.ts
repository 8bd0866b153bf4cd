import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Account, type Letter} from './snapshot.ts';

const names = ['a', 'b', 'c'] as const;
type Name = (typeof names)[number];

interface Bank {
  readonly accounts: Readonly<Record<Name, Account>>;
  /** Letters on their way, by channel, the oldest first. */
  readonly channels: Map<string, Letter[]>;
}

function openBank(): Bank {
  const channels = new Map<string, Letter[]>();
  const open = (name: Name) =>
    new Account(
      100,
      names.filter((other) => other !== name),
      (to, letter) => {
        const channel = `${name}>${to}`;
        channels.set(channel, [...(channels.get(channel) ?? []), letter]);
      },
    );
  return {accounts: {a: open('a'), b: open('b'), c: open('c')}, channels};
}

/** Delivers the oldest letter of a channel, if there is one. */
function deliver({accounts, channels}: Bank, channel: string): void {
  const [letter, ...rest] = channels.get(channel) ?? [];
  if (letter === undefined) return;
  channels.set(channel, rest);
  const [from = '', to] = channel.split('>');
  accounts[to as Name].receive(from, letter);
}

function deliverAll(bank: Bank): void {
  for (let left = true; left;) {
    left = false;
    for (const [channel, letters] of bank.channels)
      if (letters.length > 0) {
        deliver(bank, channel);
        left = true;
      }
  }
}

const pair = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
  .filter(([from, to]) => from !== to);
const anyAction = fc.record({
  pair,
  pays: fc.boolean(),
  amount: fc.integer({min: 1, max: 20}),
});

/** Pays and delivers in any order; account a records in the middle. */
function run(before: readonly Action[], after: readonly Action[]): Bank {
  const bank = openBank();
  const act = ({pair: [from, to], pays, amount}: Action) => {
    if (pays) bank.accounts[from].pay(to, amount);
    else deliver(bank, `${from}>${to}`);
  };
  before.forEach(act);
  bank.accounts.a.record();
  after.forEach(act);
  deliverAll(bank);
  return bank;
}

interface Action {
  readonly pair: readonly [Name, Name];
  readonly pays: boolean;
  readonly amount: number;
}

const sum = (numbers: Iterable<number>) =>
  [...numbers].reduce((total, each) => total + each, 0);

describe('a snapshot of three accounts', () => {
  it('shows all the money, in accounts and on its way, whatever is paid meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, {maxLength: 20}),
        fc.array(anyAction, {maxLength: 20}),
        (before, after) => {
          const pictures = Object.values(run(before, after).accounts).map(
            ({picture}) => picture,
          );
          const shown = pictures.map(
            (picture) =>
              (picture?.state ?? NaN) +
              sum(picture?.arrived.values() ?? []),
          );
          expect(sum(shown)).toBe(300);
        },
      ),
      {numRuns: 2_000},
    );
  });

  it('misses money, or shows some twice, if each records when it likes', () => {
    const bank = openBank();
    bank.accounts.a.pay('b', 10);
    const a = bank.accounts.a.balance;
    const b = bank.accounts.b.balance;
    deliverAll(bank);
    expect(a + b + bank.accounts.c.balance).toBe(290);
  });
});
