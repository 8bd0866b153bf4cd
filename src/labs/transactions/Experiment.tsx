import type {ReactNode} from 'react';
import {formatTransactions} from '../../core/checking/transactions/editing.ts';
import Select from '../frame/Select.tsx';
import KeptText from '../history/KeptText.tsx';
import {readHistory} from './read-text.ts';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** Which history; and all of it as text. */
export default function Experiment({session, dispatch}: Props): ReactNode {
  return (
    <>
      <Select
        name="Example"
        value={session.example}
        options={exampleNames.map((value) => ({value, text: examples.get(value)?.title ?? value}))}
        onChange={(name) => {
          dispatch({type: 'example', name});
        }}
      />
      <KeptText
        now={formatTransactions(session.transactions)}
        onWrite={(text) => {
          const reading = readHistory(text, session.spec);
          if (reading.kind === 'problem') return reading.problem;
          dispatch({type: 'history', spec: reading.spec, transactions: reading.transactions});
          return null;
        }}
      />
    </>
  );
}
