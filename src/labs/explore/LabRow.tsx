import type {ReactNode} from 'react';
import Row from '../frame/Row.tsx';
import {useTicks} from '../frame/useTicks.ts';
import Pick from '../workbench/sides/Pick.tsx';
import {examples} from './examples/index.ts';
import {isRunning, lastOf, type Action, type Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly choose: (name: string) => void;
}

/** How long a step stays in sight while the schedule plays. */
const STEP_MS = 900;

/** Explore or stop, the example, and the way through the schedule that was found. */
export default function LabRow({session, dispatch, choose}: Props): ReactNode {
  const {example, place, isPlaying} = session;
  const last = lastOf(session);
  const go = (to: number) => () => {
    dispatch({type: 'place', place: to});
  };
  const press = (type: 'run' | 'stop') => () => {
    dispatch({type});
  };
  const play = () => {
    dispatch({type: 'playing', is: !isPlaying});
  };
  const next = () => {
    dispatch({type: 'place', place: place + 1});
    dispatch({type: 'playing', is: place + 1 < last});
  };
  useTicks({on: isPlaying, everyMs: STEP_MS, mark: '', next});
  return (
    <Row
      next={
        isRunning(session) ? {label: 'Stop', press: press('stop')} : {label: 'Explore', press: press('run')}
      }
      beside={
        <Pick
          name="Example"
          value={example}
          options={examples.map(({name, title}) => ({value: name, text: title}))}
          onChange={choose}
        />
      }
      play={{on: isPlaying, press: last > 0 ? play : null}}
      unit="step"
      back={place > 0 ? go(place - 1) : null}
      step={place < last ? go(place + 1) : null}
    />
  );
}
