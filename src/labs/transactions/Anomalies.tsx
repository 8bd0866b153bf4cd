import type {ReactNode} from 'react';
import type {Anomaly} from '../../core/checking/transactions/finding.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';
import type {Action} from './session.ts';

interface Props {
  readonly anomalies: readonly Anomaly[];
  readonly shown: Anomaly | undefined;
  readonly dispatch: (action: Action) => void;
}

/** All that was found, by name: each can be looked at. */
export default function Anomalies({anomalies, shown, dispatch}: Props): ReactNode {
  return (
    <div className={styles.row} role="group" aria-label="Anomalies">
      {anomalies.map(({name}) => (
        <button
          key={name}
          type="button"
          className={controls.inset}
          aria-pressed={name === shown?.name}
          onClick={() => {
            dispatch({type: 'anomaly', name});
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
