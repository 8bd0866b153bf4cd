import type {ComponentProps, ReactNode} from 'react';
import Row from '../frame/Row.tsx';
import {useTicks} from '../frame/useTicks.ts';

/** How long an event stays in sight while the history plays, in milliseconds. */
const EVENT_MS = 700;

type EventAction =
  | {readonly type: 'place'; readonly place: number; readonly of: number}
  | {readonly type: 'play'; readonly of: number}
  | {readonly type: 'pause'};

interface Props {
  readonly next: ComponentProps<typeof Row>['next'];
  /** How many events have happened; null: all of them. */
  readonly place: number | null;
  readonly playing: boolean;
  /** How many events the history has. */
  readonly count: number;
  readonly dispatch: (action: EventAction) => void;
  /** Names the verdict of this moment: when it turns, time stands a little longer. */
  readonly mark: string;
}

/** The next example, and the way through this history, event by event. */
export default function EventRow({next, place: asked, playing, count, dispatch, mark}: Props): ReactNode {
  const place = asked ?? count;
  const go = (to: number) => () => {
    dispatch({type: 'place', place: to, of: count});
  };
  useTicks({on: playing, everyMs: EVENT_MS, mark, next: go(place + 1)});
  return (
    <Row
      {...(next && {next})}
      play={{
        on: playing,
        press:
          count === 0
            ? null
            : () => {
                dispatch(playing ? {type: 'pause'} : {type: 'play', of: count});
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
