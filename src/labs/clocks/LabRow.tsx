import type {ReactNode} from 'react';
import {nameOf} from '../../core/simulation/clocks/drawing.ts';
import Row from '../frame/Row.tsx';
import {useTicks} from '../frame/useTicks.ts';
import {clocks, type ClockName} from '../space-time/clock-names.ts';
import {nextEvent, type Action, type Session} from './session.ts';
import styles from './styles.module.css';

/** How long an event stays lit while it plays, in milliseconds: its sentence has to be read. */
const TOUCH_MS = 2500;

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** One event after the other, the clock that is shown, and the way back. */
export default function LabRow({session, dispatch}: Props): ReactNode {
  const {drawing, chosen, playing, past} = session;
  const next = nextEvent(session);
  const does = (action: Action) => () => {
    dispatch(action);
  };
  useTicks({on: playing, everyMs: TOUCH_MS, mark: chosen ?? '', next: does({type: 'tick'})});
  return (
    <Row
      next={{
        label: next === null ? 'No event to touch' : `Touch ${nameOf(drawing, next)}`,
        press: next === null ? null : does({type: 'next'}),
      }}
      beside={<Shown session={session} dispatch={dispatch} />}
      play={{on: playing, press: next === null ? null : does({type: playing ? 'pause' : 'play'})}}
      unit="change"
      back={past.length > 0 ? does({type: 'back'}) : null}
    />
  );
}

/** The clock that stands beside the events. */
function Shown({session: {clock}, dispatch}: Props): ReactNode {
  return (
    <label className={styles.clock}>
      <span>Shown:</span>
      <select
        value={clock}
        onChange={({target}) => {
          dispatch({type: 'clock', clock: target.value as ClockName});
        }}
      >
        {Object.entries(clocks).map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
