import type {ReactNode} from 'react';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';
import WideTable from '../frame/WideTable.tsx';
import type {Answer} from './judging.ts';
import {anomalyTable, historyTable, levelTable} from './tables.ts';

interface Props {
  readonly transactions: readonly Transaction[];
  readonly answer: Answer | null;
}

/** All that the pictures say: the history, what was found in it, and the levels. */
export default function Record({transactions, answer}: Props): ReactNode {
  return (
    <>
      {transactions.length > 0 && <WideTable table={historyTable(transactions)} title="The history" />}
      {answer && answer.anomalies.length > 0 && (
        <WideTable table={anomalyTable(answer)} title="What was found" />
      )}
      <WideTable table={levelTable(answer)} title="The levels, each above what is weaker" />
    </>
  );
}
