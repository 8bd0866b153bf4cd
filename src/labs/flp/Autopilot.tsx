import type {ReactNode} from 'react';
import {isInRounds} from './scenarios.ts';
import type {Session} from './session.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';
import type {Action} from './actions.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** The scheduler of Theorem 1, stage by stage: everybody steps, every message arrives, and still nobody decides. */
export default function Autopilot({session, dispatch}: Props): ReactNode {
  const rounds = isInRounds(session.setup.preset);
  const fly = (steps: number) => () => {
    dispatch({type: 'fly', steps});
  };
  return (
    <div className={styles.autopilot} role="group" aria-label="Autopilot">
      <button type="button" className={controls.inset} disabled={session.landed} onClick={fly(1)}>
        Autopilot: one {rounds ? 'round' : 'stage'}
      </button>
      <button type="button" className={controls.inset} disabled={session.landed} onClick={fly(100)}>
        100 {rounds ? 'rounds' : 'stages'}
      </button>
      <p>{session.landed ? 'The autopilot finds no way to keep it open from here.' : ''}</p>
    </div>
  );
}
