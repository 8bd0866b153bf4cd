import type {Edge} from '../../core/checking/transactions/graph.ts';
import {judgeTransactions, type Isolation} from '../../core/checking/transactions/judge-transactions.ts';
import type {TransactionSpec} from '../../core/checking/transactions/read-transactions.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';

export interface Question {
  readonly spec: TransactionSpec;
  readonly transactions: readonly Transaction[];
}

/** What is known of a history's isolation, as far as it can be shown and sent. */
export interface Answer extends Omit<Isolation, 'graph'> {
  /** Dependencies among the transactions that a picture can show. */
  readonly edges: readonly Edge[];
}

/** So short a history is judged in the time of a blink, also while the page is built. */
export const SHORT = 30;

/** More cards than this are no picture. */
export const MOST_CARDS = 6;

/** Thousands of steps, after which a cycle that was not found is called unknown. */
const MOST_STATES = 20_000;

/** Judges a history, and says what its pictures need: of a long one the transactions that an anomaly names. */
export function answer({spec, transactions}: Question): Answer {
  const {graph, ...isolation} = judgeTransactions(spec, transactions, MOST_STATES);
  const shown = new Set(
    transactions.length <= MOST_CARDS
      ? transactions.keys()
      : isolation.anomalies.flatMap((anomaly) => anomaly.transactions),
  );
  const edges = [...shown].flatMap((node) => graph.from(node).filter(({to}) => shown.has(to)));
  return {...isolation, edges};
}
