import {judgeTransactions} from './judge-transactions.ts';
import type {TransactionSpec} from './read-transactions.ts';
import {written} from './written.ts';

export const judge = (spec: TransactionSpec, ...lines: readonly string[]) =>
  judgeTransactions(spec, written(spec, ...lines));
export const namesOf = (spec: TransactionSpec, ...lines: readonly string[]) =>
  judge(spec, ...lines).anomalies.map(({name}) => name);
