import {useRef, type PointerEvent} from 'react';
import {moveEvent} from '../../core/checking/editing.ts';
import type {HistoryEvent} from '../../core/checking/history.ts';
import type {Bar} from './bars.ts';

/** Width of one event's place, in pixels; also in the style sheet. */
const PLACE = 44;

/** A bar is taken by the end that is nearer, and follows the pointer a place at a time. */
export function useBarDrag(
  events: readonly HistoryEvent[],
  onChange: (events: readonly HistoryEvent[]) => void,
): {
  readonly take: (event: PointerEvent<HTMLElement>, bar: Bar) => void;
  readonly follow: (event: PointerEvent) => void;
  readonly letGo: () => void;
} {
  const held = useRef<{at: number; x: number} | null>(null);
  return {
    take: (event, {operation}) => {
      const {left, width} = event.currentTarget.getBoundingClientRect();
      const isEnd = operation.return !== null && event.clientX > left + width / 2;
      held.current = {at: isEnd ? (operation.return ?? 0) : operation.call, x: event.clientX};
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    follow: (event) => {
      if (held.current === null) return;
      const {at, x} = held.current;
      const moved = moveEvent(events, at, at + Math.round((event.clientX - x) / PLACE));
      const to = moved.findIndex((each) => each === events[at]);
      if (to === at) return;
      held.current = {at: to, x: x + (to - at) * PLACE};
      onChange(moved);
    },
    letGo: () => {
      held.current = null;
    },
  };
}
