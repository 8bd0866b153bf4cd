import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import type {HistorySession} from './history-session.ts';

interface Props {
  readonly session: HistorySession<unknown>;
  readonly dispatch: (action: {readonly type: 'undo'}) => void;
}

/** The way back from the last change, where there is one. */
export default function Undo({session, dispatch}: Props): ReactNode {
  if (session.past.length === 0) return null;
  return (
    <p>
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          dispatch({type: 'undo'});
        }}
      >
        Undo
      </button>
    </p>
  );
}
