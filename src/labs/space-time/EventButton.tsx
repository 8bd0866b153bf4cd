import type {KeyboardEvent, PointerEvent, ReactNode} from 'react';
import type {DiagramEvent} from '../../core/simulation/diagram.ts';
import styles from './styles.module.css';

interface Props {
  readonly event: DiagramEvent;
  readonly isChosen: boolean;
  /** Whether the Tab key comes to this one; arrow keys lead to the others. */
  readonly isStop: boolean;
  /** The ids of all events, from top to bottom. */
  readonly order: readonly string[];
  readonly onTouch: () => void;
  /** Where a message can be dragged from one event to another; absent where it cannot. */
  readonly drag?: {
    /** A finger goes down here. */
    readonly hold: (event: string) => void;
    /** A finger goes up here, wherever it went down. */
    readonly drop: (event: string) => void;
  };
  /** What is drawn of it. */
  readonly children: ReactNode;
}

/** An event that lights its past and its future; in a drawing a message can be dragged from it to another. */
export default function EventButton(props: Props): ReactNode {
  const {event, isChosen, isStop, order, onTouch, drag, children} = props;
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={`Event ${event.label ?? ''}`}
      aria-pressed={isChosen}
      className={drag ? styles.held : styles.event}
      data-event={event.id}
      data-roving
      {...(drag && {
        onPointerDown: (press: PointerEvent<SVGElement>) => {
          letGo(press);
          drag.hold(event.id);
        },
        onPointerUp: () => {
          drag.drop(event.id);
        },
      })}
      onClick={onTouch}
      onKeyDown={(press) => {
        if (press.key !== 'Enter' && press.key !== ' ') {
          toNeighbour(press, order);
          return;
        }
        press.preventDefault();
        onTouch();
      }}
    >
      {children}
    </g>
  );
}

/** A finger holds what it has touched; here it has to let go, to reach another event. */
function letGo({currentTarget, target, pointerId}: PointerEvent<SVGElement>): void {
  for (const holder of [currentTarget, target as Element])
    if (holder.hasPointerCapture(pointerId)) holder.releasePointerCapture(pointerId);
}

/** From one event to the next, from top to bottom. */
function toNeighbour(press: KeyboardEvent<SVGElement>, order: readonly string[]): void {
  const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[press.key];
  if (by === undefined) return;
  press.preventDefault();
  const place = order.indexOf(press.currentTarget.dataset['event'] ?? '');
  const next = order[(place + by + order.length) % order.length];
  press.currentTarget.ownerSVGElement?.querySelector<SVGElement>(`[data-event="${next}"]`)?.focus();
}
