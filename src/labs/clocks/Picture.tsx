import {useMemo, useRef, type ReactNode} from 'react';
import {diagramOf} from '../../core/simulation/clocks/drawing.ts';
import type {Stamps} from '../../core/simulation/clocks/stamps.ts';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import EventButton from '../space-time/EventButton.tsx';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';
import {labelOf} from './words.ts';

interface Props {
  readonly session: Session;
  readonly stamps: ReadonlyMap<string, Stamps>;
  readonly dispatch: (action: Action) => void;
}

/** The drawing. Each event is a button; from one to another a message can be dragged. */
export default function Picture({session, stamps, dispatch}: Props): ReactNode {
  const {drawing, clock, chosen, other} = session;
  const drag = useDragging(dispatch);
  const diagram = useMemo(
    () =>
      diagramOf(drawing, (id) => {
        const stamp = stamps.get(id);
        return stamp ? labelOf(drawing, id, stamp, clock) : '';
      }),
    [drawing, stamps, clock],
  );
  const order = drawing.events.map(({id}) => id);
  return (
    <div className={styles.scroll} role="region" aria-label="The drawing" tabIndex={0}>
      <SpaceTime
        diagram={diagram}
        highlight={chosen ?? undefined}
        ringed={other ?? undefined}
        wrapEvent={(event, drawn) => (
          <EventButton
            event={event}
            order={order}
            isChosen={event.id === chosen}
            isStop={event.id === (chosen ?? order[0])}
            onTouch={() => {
              dispatch({type: 'touch', event: event.id});
            }}
            drag={drag}
          >
            {drawn}
          </EventButton>
        )}
      />
    </div>
  );
}

/** A finger that goes down on one event and up on another draws a message between them. */
function useDragging(dispatch: Props['dispatch']) {
  const held = useRef<string | null>(null);
  return {
    hold: (from: string) => {
      held.current = from;
    },
    drop: (to: string) => {
      const from = held.current;
      held.current = null;
      if (from !== null && from !== to) dispatch({type: 'edit', edit: {kind: 'message', from, to}});
    },
  };
}
