import type {ReactNode} from 'react';
import Row from '../frame/Row.tsx';
import {useTicks} from '../frame/useTicks.ts';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';

/** How long an event stays in sight while the history plays, in milliseconds. */
const EVENT_MS = 700;

interface Props {
  readonly session: Session;
  /** How many events the history has. */
  readonly count: number;
  readonly dispatch: (action: Action) => void;
  /** Names the verdict of this moment: when it turns, time stands a little longer. */
  readonly mark: string;
}

/** The next example, and the way through this one, event by event. */
export default function LabRow({session, count, dispatch, mark}: Props): ReactNode {
  const place = session.place ?? count;
  const go = (to: number) => () => {
    dispatch({type: 'place', place: to, of: count});
  };
  useTicks({on: session.playing, everyMs: EVENT_MS, mark, next: go(place + 1)});
  const following = exampleNames[(exampleNames.indexOf(session.example) + 1) % exampleNames.length];
  const name = following ?? session.example;
  return (
    <Row
      next={{
        label: `Next: ${examples[name].title}`,
        press: () => {
          dispatch({type: 'example', name});
        },
      }}
      play={{
        on: session.playing,
        press:
          count === 0
            ? null
            : () => {
                dispatch(session.playing ? {type: 'pause'} : {type: 'play', of: count});
              },
      }}
      unit="event"
      back={place > 0 ? go(place - 1) : null}
      step={place < count ? go(place + 1) : null}
      place={{
        value: place,
        least: 0,
        last: count,
        text: `event ${place} of ${count}`,
        set: (to) => {
          go(to)();
        },
      }}
    />
  );
}
