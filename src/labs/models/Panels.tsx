import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import ApartPanel from './ApartPanel.tsx';
import ModelPanel from './ModelPanel.tsx';
import ReadPanel from './ReadPanel.tsx';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly operations: readonly Operation[];
  /** The index of the read that is chosen. */
  readonly read: number | null;
  readonly dispatch: (action: Action) => void;
}

/** What there is to say of what is chosen: a read, a model, two models. */
export default function Panels({session, operations, read, dispatch}: Props): ReactNode {
  const {model, pair, initial} = session;
  return (
    <>
      {read !== null && <ReadPanel {...{operations, initial, read, model, dispatch}} />}
      {model !== null && <ModelPanel model={model} dispatch={dispatch} />}
      {pair !== null && <ApartPanel pair={pair} dispatch={dispatch} />}
    </>
  );
}
