import type {ReactNode} from 'react';
import type {Anomaly} from '../../core/checking/transactions/finding.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';
import Dependencies from '../../views/Dependencies/index.tsx';
import {dependenciesOf} from './dependencies.ts';
import type {Answer} from './judging.ts';
import type {Action} from './session.ts';

interface Props {
  readonly transactions: readonly Transaction[];
  readonly answer: Answer | null;
  /** Whose cycle is drawn. */
  readonly anomaly: Anomaly | undefined;
  readonly chosen: number | null;
  readonly dispatch: (action: Action) => void;
}

/** The history as cards, and the cycle on them. */
export default function Picture({transactions, answer, anomaly, chosen, dispatch}: Props): ReactNode {
  const graph = dependenciesOf(transactions, answer, anomaly);
  if (graph === null) {
    const said =
      transactions.length === 0
        ? 'No event has happened. Step on, or paste a text.'
        : `${transactions.length} transactions are more than a picture shows; the table below has all of them.`;
    return <p key={said}>{said}</p>;
  }
  const left = transactions.length - graph.nodes.length;
  return (
    <>
      <Dependencies
        graph={graph}
        label="Transactions"
        chosen={chosen === null ? null : String(chosen)}
        onChoose={(id) => {
          dispatch({type: 'choose', index: id === null ? null : Number(id)});
        }}
      />
      {left > 0 && <p key={left}>{`The other ${left} are in the table below.`}</p>}
    </>
  );
}
