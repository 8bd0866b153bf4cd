import type {ReactNode} from 'react';
import Row from '../frame/Row.tsx';
import Select from '../frame/Select.tsx';
import {exercises} from './exercises/index.ts';
import {isRunning, type Action, type Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly run: () => void;
  readonly choose: (exercise: string) => void;
}

/** Run or stop, the exercise, and the way through the failing run. */
export default function LabRow({session, dispatch, run, choose}: Props): ReactNode {
  const {outcome, place, exercise, count} = session;
  const moments = outcome.kind === 'failed' ? outcome.story.moments.length : 0;
  const go = (to: number) => () => {
    dispatch({type: 'place', place: to});
  };
  const stop = () => {
    dispatch({type: 'stop'});
  };
  return (
    <Row
      next={isRunning(session) ? {label: 'Stop', press: stop} : {label: `Run ${count} seeds`, press: run}}
      beside={
        <Select
          name="Exercise"
          value={exercise}
          options={exercises.map(({name, title}, index) => ({value: name, text: `${index + 1}. ${title}`}))}
          onChange={choose}
        />
      }
      unit="moment"
      back={place > 0 ? go(place - 1) : null}
      step={place < moments - 1 ? go(place + 1) : null}
    />
  );
}
