import type {ReactNode} from 'react';
import {MOST_SKEW} from '../../core/simulation/clocks/edit.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** By how much each process' wall clock is wrong. */
export default function Skews({session: {drawing}, dispatch}: Props): ReactNode {
  return (
    <div className={styles.skews} role="group" aria-label="How wrong the wall clocks are">
      {drawing.processes.map((process) => {
        const wrong = drawing.skews[process] ?? 0;
        return (
          <label key={process}>
            <span>
              {process}’s clock: <strong>{skewInWords(wrong)}</strong>
            </span>
            <input
              type="range"
              min={-MOST_SKEW}
              max={MOST_SKEW}
              step={5}
              value={wrong}
              aria-valuetext={skewInWords(wrong)}
              onChange={({target}) => {
                dispatch({type: 'edit', edit: {kind: 'skew', process, millis: target.valueAsNumber}});
              }}
            />
          </label>
        );
      })}
    </div>
  );
}

function skewInWords(millis: number): string {
  if (millis === 0) return 'right';
  return `${Math.abs(millis)} ms ${millis > 0 ? 'fast' : 'slow'}`;
}
