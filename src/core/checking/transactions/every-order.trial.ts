import fc from 'fast-check';
import type {Value} from '../history.ts';
import type {TransactionSpec} from './read-transactions.ts';
import type {Step, Transaction} from './transaction.ts';

/** Whether some order of the transactions, of the undecided ones only some, gives each what it read. */
export function isSerializable(spec: TransactionSpec, transactions: readonly Transaction[]): boolean {
  const from = (left: readonly Transaction[], store: ReadonlyMap<string, readonly Value[]>): boolean => {
    if (left.every(({outcome}) => outcome === 'info')) return true;
    return left.some((next) => {
      const after = run(spec, next, store);
      return (
        after !== null &&
        from(
          left.filter((other) => other !== next),
          after,
        )
      );
    });
  };
  return from(
    transactions.filter(({outcome}) => outcome !== 'fail'),
    new Map(),
  );
}

function run(
  spec: TransactionSpec,
  {steps, outcome}: Transaction,
  store: ReadonlyMap<string, readonly Value[]>,
) {
  const next = new Map(store);
  for (const {f, key, value} of steps) {
    const held = next.get(key) ?? [];
    if (f !== 'r') next.set(key, f === 'append' ? [...held, value] : [value]);
    else if (outcome === 'ok') {
      const seen = spec === 'list-append' ? held : (held[0] ?? null);
      if (JSON.stringify(seen) !== JSON.stringify(value)) return null;
    }
  }
  return next;
}

interface Act {
  readonly isRead: boolean;
  readonly key: string;
  readonly seen: number;
}

/** Gives each write a value of its own, and each object's versions an order. */
function withValues<Rest>(all: readonly (Rest & {acts: readonly Act[]})[], chance: Iterator<number>) {
  const orders: Record<string, number[]> = {x: [], y: []};
  const numbered = all.map(({acts, ...rest}) => ({
    ...rest,
    acts: acts.map((each) => {
      if (each.isRead) return {...each, value: 0};
      const order = orders[each.key] ?? [];
      const value = order.length + 1;
      order.splice((chance.next().value ?? 0) % (order.length + 1), 0, value);
      return {...each, value};
    }),
  }));
  return {numbered, orders};
}

/** Random transactions on two objects; reads return some beginning of an order of versions, mostly of one that is real. */
export function transactionsOf(spec: TransactionSpec, closing: boolean): fc.Arbitrary<Transaction[]> {
  const act = fc.record({isRead: fc.boolean(), key: fc.constantFrom('x', 'y'), seen: fc.nat(3)});
  const one = fc.record({
    acts: fc.array(act, {minLength: 1, maxLength: 3}),
    process: fc.constantFrom('a', 'b', 'c'),
    outcome: fc.constantFrom<Transaction['outcome']>('ok', 'ok', 'ok', 'ok', 'ok', 'info', 'fail'),
  });
  return fc
    .tuple(fc.array(one, {minLength: 2, maxLength: 4}), fc.infiniteStream(fc.nat(100)))
    .map(([all, chance]) => {
      const {numbered, orders} = withValues(all, chance);
      const reading = (key: string, length: number): Value => {
        const order = orders[key] ?? [];
        const seen = order.slice(0, length);
        return spec === 'list-append' ? seen : (seen.at(-1) ?? null);
      };
      const transactions = numbered.map(({acts, process, outcome}, place): Transaction => ({
        process: `${process}${place}`,
        outcome,
        call: place,
        return: outcome === 'ok' ? 100 + place : Infinity,
        steps: acts.map(({isRead, key, seen, value}) => ({
          f: isRead ? 'r' : spec === 'list-append' ? 'append' : 'w',
          key,
          value: isRead ? reading(key, seen) : value,
        })),
      }));
      if (!closing) return transactions;
      const steps = ['x', 'y'].map((key): Step => ({f: 'r', key, value: reading(key, 9)}));
      return [...transactions, {process: 'last', outcome: 'ok', call: 50, return: 200, steps}];
    });
}
