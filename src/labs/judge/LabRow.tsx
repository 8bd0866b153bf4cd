import type {ReactNode} from 'react';
import Row from '../frame/Row.tsx';
import {useTicks} from '../frame/useTicks.ts';
import Pick from '../workbench/sides/Pick.tsx';
import {cases} from './cases/index.ts';
import {isRunning, lastOf, type Action, type Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly choose: (name: string) => void;
}

/** How long a moment stays in sight while the run plays. */
const MOMENT_MS = 900;

/** Run or stop, which node is under trial, and the way through the run. */
export default function LabRow({session, dispatch, choose}: Props): ReactNode {
  const {name, place, isPlaying} = session;
  const last = lastOf(session);
  const go = (to: number) => () => {
    dispatch({type: 'place', place: to});
  };
  const press = (type: 'run' | 'stop') => () => {
    dispatch({type});
  };
  const next = () => {
    dispatch({type: 'place', place: place + 1});
    dispatch({type: 'playing', is: place + 1 < last});
  };
  useTicks({on: isPlaying, everyMs: MOMENT_MS, mark: '', next});
  return (
    <Row
      next={isRunning(session) ? {label: 'Stop', press: press('stop')} : {label: 'Run', press: press('run')}}
      beside={
        <Pick
          name="Node"
          value={name}
          options={cases.map((each, index) => ({value: each.name, text: `${index + 1}. ${each.title}`}))}
          onChange={choose}
        />
      }
      play={{
        on: isPlaying,
        press:
          last < 1
            ? null
            : () => {
                dispatch({type: 'playing', is: !isPlaying});
              },
      }}
      unit="moment"
      back={place > 0 ? go(place - 1) : null}
      step={place < last ? go(place + 1) : null}
    />
  );
}
