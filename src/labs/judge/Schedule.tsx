import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import type {Case} from './cases/case.ts';
import OneDeed from './OneDeed.tsx';
import {MOST_DEEDS, SPAN_MS} from './schedule.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly about: Case;
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** The reader's faults: what happens to whom, from when on, and for how long. The newest is open, the others are a line each. */
export default function Schedule({about, session: {deeds}, dispatch}: Props): ReactNode {
  const canAdd = deeds.length < MOST_DEEDS;
  return (
    <div className={styles.schedule} role="group" aria-label="Your faults">
      {deeds.length > 0 && (
        <div className={styles.deeds}>
          {deeds.map((deed, place) => (
            <OneDeed key={place} {...{about, deed, place, dispatch}} isNewest={place === deeds.length - 1} />
          ))}
        </div>
      )}
      <p className={styles.add}>
        <button
          type="button"
          className={controls.inset}
          aria-disabled={!canAdd}
          onClick={() => {
            if (canAdd) dispatch({type: 'add'});
          }}
        >
          Add a fault
        </button>
        <span className={styles.bounds}>{`Up to ${MOST_DEEDS}; clients ask for ${SPAN_MS} ms.`}</span>
      </p>
    </div>
  );
}
