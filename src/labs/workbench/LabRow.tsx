import type {ReactNode} from 'react';
import Row from '../frame/Row.tsx';
import {useTicks} from '../frame/useTicks.ts';
import {exercises} from './exercises/index.ts';
import {momentTime, weightyBefore} from './moment-words.ts';
import {isRunning, lastOf, storyIn, type Action, type Session} from './session.ts';
import Pick from './sides/Pick.tsx';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly run: () => void;
  readonly choose: (exercise: string) => void;
}

/** How long a moment stays in sight while the run plays. */
const MOMENT_MS = 900;

/** Run or stop, the exercise, and the way through the run that there is to look at. */
export default function LabRow({session, dispatch, run, choose}: Props): ReactNode {
  const {place, exercise, isPlaying} = session;
  const last = lastOf(session);
  const moments = storyIn(session)?.moments ?? [];
  const go = (to: number) => {
    dispatch({type: 'place', place: to});
  };
  const to = (there: number) => () => {
    go(there);
  };
  const play = () => {
    dispatch({type: 'playing', is: !isPlaying});
  };
  const next = () => {
    go(place + 1);
    dispatch({type: 'playing', is: place + 1 < last});
  };
  useTicks({on: isPlaying, everyMs: MOMENT_MS, mark: weightyBefore(moments, place), next});
  const text = `${momentTime(moments[place])}, moment ${place + 1} of ${last + 1}`;
  return (
    <Row
      next={first({session, dispatch, run})}
      beside={
        <Pick
          name="Exercise"
          value={exercise}
          options={exercises.map(({name, title}, index) => ({value: name, text: `${index + 1}. ${title}`}))}
          onChange={choose}
        />
      }
      play={{on: isPlaying, press: last > 0 ? play : null}}
      unit="moment"
      back={place > 0 ? to(place - 1) : null}
      step={place < last ? to(place + 1) : null}
      {...(last > 0 && {place: {value: place, least: 0, last, text, set: go}})}
    />
  );
}

function first({session, dispatch, run}: Omit<Props, 'choose'>) {
  if (!isRunning(session)) return {label: `Run ${session.count} seeds`, press: run};
  const stop = () => {
    dispatch({type: 'stop'});
  };
  return {label: 'Stop', press: stop};
}
