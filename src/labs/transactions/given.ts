import type {TransactionSpec} from '../../core/checking/transactions/read-transactions.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';

/** A history of transactions, in the order of their calls, with events at the places 0, 1, 2 … */
export interface Given {
  readonly spec: TransactionSpec;
  readonly transactions: readonly Transaction[];
}
