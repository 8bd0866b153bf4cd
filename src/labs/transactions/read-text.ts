import {eventsOf, inPlaces} from '../../core/checking/transactions/editing.ts';
import {readTransactions, type TransactionSpec} from '../../core/checking/transactions/read-transactions.ts';
import {tooManyEvents, within} from '../history/reading.ts';
import type {Given} from './given.ts';

export type ReadText =
  ({readonly kind: 'history'} & Given) | {readonly kind: 'problem'; readonly problem: string};

/** The transactions that a text says, or what is wrong with it. An empty text is an empty history. */
export function readHistory(text: string, usual: TransactionSpec): ReadText {
  if (text.trim() === '') return {kind: 'history', spec: usual, transactions: []};
  return within(text, () => {
    const spec = specIn(text) ?? usual;
    const transactions = inPlaces(readTransactions(spec, text).transactions);
    return tooManyEvents(eventsOf(transactions).length) ?? {kind: 'history' as const, spec, transactions};
  });
}

/** Whether the text appends or writes; what does neither says nothing of it. */
function specIn(text: string): TransactionSpec | null {
  if (/"append"|:append\b/.test(text)) return 'list-append';
  return /"w"|\[:w\b/.test(text) ? 'rw-register' : null;
}
