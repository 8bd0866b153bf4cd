import {canonical} from '../canonical.ts';
import {eventsOf, type LocatedEvent} from '../events.ts';
import {HistoryError} from '../history-error.ts';
import {isList, type Process, type Value} from '../history.ts';
import {recognise, type Format} from '../reading/format.ts';
import {quoted} from '../reading/source.ts';
import type {Step, Transaction} from './transaction.ts';

export const transactionSpecs = ['list-append', 'rw-register'] as const;
export type TransactionSpec = (typeof transactionSpecs)[number];

export interface TransactionsRead {
  readonly format: Format;
  readonly transactions: readonly Transaction[];
  /** The line of each transaction's invocation, counted from 1. */
  readonly lines: readonly number[];
}

const WRITE: Readonly<Record<TransactionSpec, 'append' | 'w'>> = {
  'list-append': 'append',
  'rw-register': 'w',
};

/**
 * Reads a history of transactions: events with `f` "txn" whose value is a list of steps, `["append", k, v]` or
 * `["w", k, v]`, and `["r", k, what it read]`, as Jepsen's and Elle's histories have them.
 *
 * @throws HistoryError naming the line.
 */
export function readTransactions(
  spec: TransactionSpec,
  text: string,
  format: Format = text.trim() === '' ? 'jsonl' : recognise(text),
): TransactionsRead {
  const open = new Map<Process, number>();
  const transactions: Transaction[] = [];
  const lines: number[] = [];
  let place = -1;
  // elle-cli's own files leave `f` out.
  for (const located of eventsOf(text, format, 'txn')) {
    const {event, line} = located;
    const {process, type} = event;
    place += 1;
    const steps = stepsOf(spec, located);
    if (type === 'invoke') {
      if (open.has(process))
        throw new HistoryError('This process has a transaction under way', 'end that one first', line);
      open.set(process, transactions.length);
      transactions.push({process, steps: steps ?? [], outcome: 'info', call: place, return: Infinity});
      lines.push(line);
      continue;
    }
    const index = open.get(process);
    const begun = transactions[index ?? -1];
    if (index === undefined || begun === undefined)
      throw new HistoryError(
        'This ends a transaction that was not invoked',
        'put its invoke before it',
        line,
      );
    open.delete(process);
    const answered = type === 'ok' ? agreeing(begun.steps, steps ?? begun.steps, line) : begun.steps;
    const end = type === 'info' ? Infinity : place;
    transactions[index] = {...begun, steps: answered, outcome: type, return: end};
  }
  refuseDoubles(transactions, lines);
  return {format, transactions, lines};
}

function stepsOf(spec: TransactionSpec, {event: {value}, line}: LocatedEvent): Step[] | null {
  if (value === undefined || value === null) return null;
  const write = WRITE[spec];
  if (!isList(value)) throw shape(value, write, line);
  return value.map((each) => {
    const [f, key, held = null] = isList(each) ? each : [];
    const name = typeof f === 'string' ? f.replace(/^:/, '') : '';
    if (!isList(each) || each.length > 3 || key === undefined || !(name === 'r' || name === write)) {
      throw shape(each, write, line);
    }
    if (name === write && held === null) {
      throw new HistoryError(
        'A step writes null, which stands for "nothing written yet"',
        'write a value',
        line,
      );
    }
    if (name === 'r' && write === 'append' && held !== null && !isList(held)) {
      throw new HistoryError(`A step read ${quoted(canonical(held))}`, 'give the list that it read', line);
    }
    return {f: name === 'r' ? 'r' : write, key: canonical(key), value: held};
  });
}

function shape(found: Value, write: string, line: number): HistoryError {
  return new HistoryError(
    `${quoted(canonical(found))} is no step of a transaction`,
    `write a list of steps, as in [["${write}", "x", 1], ["r", "y", null]]`,
    line,
  );
}

/** The steps as the answer has them, which have to be those of the invocation. */
function agreeing(asked: readonly Step[], answered: readonly Step[], line: number): readonly Step[] {
  if (asked.length === 0) return answered;
  const name = ({f, key, value}: Step) => (f === 'r' ? `r ${key}` : `${f} ${key} ${canonical(value)}`);
  if (asked.map(name).join() !== answered.map(name).join()) {
    throw new HistoryError('This answers other steps than were invoked', 'write the same steps', line);
  }
  return answered;
}

/** By its value a write is known: one that is written twice under a key would tell nothing. */
function refuseDoubles(transactions: readonly Transaction[], lines: readonly number[]): void {
  const known = new Set<string>();
  transactions.forEach(({steps}, index) => {
    for (const {f, key, value} of steps) {
      if (f === 'r') continue;
      const name = `${key} ${canonical(value)}`;
      if (known.has(name)) {
        throw new HistoryError(
          `${quoted(canonical(value))} is written to ${quoted(key)} a second time`,
          'write each value once under a key, so that a read tells which write it saw',
          lines[index] ?? 1,
        );
      }
      known.add(name);
    }
  });
}
