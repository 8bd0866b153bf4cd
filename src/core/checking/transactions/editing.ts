import type {Value} from '../history.ts';
import type {Step, Transaction} from './transaction.ts';

/** An event of a history of transactions: the call of one, or its end. */
interface Event {
  readonly index: number;
  readonly ends: boolean;
}

/** Calls and ends in their order; whoever never learnt the end of a transaction has its call alone. */
export function eventsOf(transactions: readonly Transaction[]): Event[] {
  return transactions
    .flatMap(({call, return: end}, index) => {
      const begin = {at: call, index, ends: false};
      return Number.isFinite(end) ? [begin, {at: end, index, ends: true}] : [begin];
    })
    .sort((a, b) => a.at - b.at)
    .map(({index, ends}) => ({index, ends}));
}

/** The same history in the order of its calls, whose events stand at the places 0, 1, 2 … */
export function inPlaces(transactions: readonly Transaction[]): Transaction[] {
  const calls: number[] = [];
  const ends: number[] = [];
  eventsOf(transactions).forEach(({index, ends: isEnd}, place) => {
    if (isEnd) ends[index] = place;
    else calls[index] = place;
  });
  return transactions
    .map((each, index) => ({...each, call: calls[index] ?? 0, return: ends[index] ?? Infinity}))
    .sort((a, b) => a.call - b.call);
}

/** What was known after the first `count` events: who had called, and who had been answered. */
export function prefixOf(transactions: readonly Transaction[], count: number): Transaction[] {
  return transactions
    .filter(({call}) => call < count)
    .map((each) =>
      each.return < count || each.outcome === 'info'
        ? each
        : {...each, outcome: 'info', return: Infinity, steps: each.steps.map(asked)},
    );
}

/** A history with one step of a transaction changed. */
export function withValue(
  transactions: readonly Transaction[],
  at: {readonly index: number; readonly step: number},
  value: Value,
): Transaction[] {
  return transactions.map((each, index) =>
    index === at.index
      ? {...each, steps: each.steps.map((step, place) => (place === at.step ? {...step, value} : step))}
      : each,
  );
}

/** A history with another end of a transaction; one that has no end yet ends after all else. */
export function withOutcome(
  transactions: readonly Transaction[],
  index: number,
  outcome: Transaction['outcome'],
): Transaction[] {
  const last = eventsOf(transactions).length;
  return inPlaces(
    transactions.map((each, place) => {
      if (place !== index) return each;
      if (outcome === 'info') return {...each, outcome, return: Infinity};
      return {...each, outcome, return: Number.isFinite(each.return) ? each.return : last};
    }),
  );
}

/** One event per line, as `readTransactions` reads them. */
export function formatTransactions(transactions: readonly Transaction[]): string {
  const lines: string[] = [];
  const open = new Set<Transaction['process']>();
  for (const {index, ends} of eventsOf(transactions)) {
    const transaction = transactions[index];
    if (transaction === undefined) continue;
    const {process, steps, outcome} = transaction;
    const line = (type: string, told: readonly Step[]) => {
      lines.push(JSON.stringify({process, type, f: 'txn', value: told.map(asList)}));
    };
    if (ends) {
      open.delete(process);
      line(outcome, outcome === 'ok' ? steps : steps.map(asked));
      continue;
    }
    // A process that does not know what became of its last transaction has given it up before it asks for another.
    if (open.has(process)) lines.push(JSON.stringify({process, type: 'info', f: 'txn', value: null}));
    open.add(process);
    line('invoke', steps.map(asked));
  }
  return lines.join('\n');
}

/** A step as it was asked for, before it was known what it reads. */
function asked(step: Step): Step {
  return step.f === 'r' ? {...step, value: null} : step;
}

const asList = ({f, key, value}: Step): Value => [f, JSON.parse(key) as Value, value];
