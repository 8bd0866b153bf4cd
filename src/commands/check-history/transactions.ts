import {slug} from '../../core/checking/models/names.ts';
import type {Format} from '../../core/checking/reading/format.ts';
import type {Anomaly} from '../../core/checking/transactions/finding.ts';
import {judgeTransactions} from '../../core/checking/transactions/judge-transactions.ts';
import {levels, type Level} from '../../core/checking/transactions/levels.ts';
import {readTransactions, type TransactionSpec} from '../../core/checking/transactions/read-transactions.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';
import {anomalyInWords} from '../../core/checking/transactions/wording.ts';

interface Question {
  readonly spec: TransactionSpec;
  /** What the database claims. */
  readonly level: Level;
  readonly format?: Format | null;
  readonly maxStates: number;
}

/**
 * The line that the command prints for a file of transactions. `possible` is not `allowed`: what was not seen may have
 * happened all the same.
 *
 * @throws HistoryError naming the line, if the text is no such history.
 */
export function reportTransactions(file: string, text: string, {spec, level, format, maxStates}: Question) {
  const {transactions, lines, format: found} = readTransactions(spec, text, format ?? undefined);
  const {anomalies, ruledOut, possible, unknown} = judgeTransactions(spec, transactions, maxStates);
  const succeeded = transactions.some(({outcome}) => outcome === 'ok');
  const undecided = !succeeded || unknown.length > 0;
  const verdict = ruledOut.has(level) ? 'illegal' : undecided ? 'unknown' : 'possible';
  const line = {
    file,
    verdict,
    model: slug(level),
    transactions: transactions.length,
    format: found,
    ...(succeeded
      ? {}
      : {reason: 'Unknown: there is nothing to judge, for no transaction was committed for certain.'}),
    models: Object.fromEntries(
      levels.map((each) => [slug(each), ruledOut.has(each) ? 'ruled out' : 'possible']),
    ),
    possible: possible.map(slug),
    anomalies: anomalies.map((each) => ({
      name: each.name,
      reason: anomalyInWords(each),
      transactions: [...new Set(each.transactions)].map((index) => tell(transactions[index], lines[index])),
    })),
    ...worstCycle(anomalies, lines),
    ...(unknown.length === 0 ? {} : {unknown}),
  };
  return {pieces: [JSON.stringify(line)], verdict, spent: maxStates} as const;
}

/** A transaction as a reader of the file knows it: by the line of its invocation. */
function tell(transaction: Transaction | undefined, line: number | undefined) {
  const {process, steps = [], outcome} = transaction ?? {};
  return {
    line,
    process,
    value: steps.map(({f, key, value}) => [f, JSON.parse(key) as unknown, value]),
    outcome,
  };
}

/** The cycle of the first anomaly that has one; they come with the worst first. */
function worstCycle(anomalies: readonly Anomaly[], lines: readonly number[]) {
  const cycle = anomalies.find((each) => each.cycle !== undefined)?.cycle;
  if (cycle === undefined) return {};
  return {
    cycle: cycle.map(({from, to, kind, key}) => ({
      from: lines[from],
      to: lines[to],
      kind,
      ...(key === undefined ? {} : {key: JSON.parse(key) as unknown}),
    })),
  };
}
