import {useRef, useState, type KeyboardEvent, type PointerEvent} from 'react';
import {
  eventsOf,
  moveEvent,
  newProcess,
  withOperation,
  withoutOperation,
  type Draft,
} from '../../core/checking/editing.ts';
import type {HistoryEvent, Operation, Process} from '../../core/checking/history.ts';
import type {Bar, Hands, Layout} from '../../views/Timeline/index.tsx';

interface Editing {
  /** One row per process, in an order that moves do not change. */
  readonly processes: readonly Process[];
  readonly chosen: {readonly id: string | null; readonly operation: Operation; readonly index: number} | null;
  readonly choose: (id: string) => void;
  readonly hands: Hands;
  /** Moves the event at a place, if there is one, so many places on. */
  readonly move: (from: number | null, by: number) => void;
  readonly remove: (index: number) => void;
  readonly addRead: () => void;
}

/** The history as bars, one of them chosen, and what can be done to them. Every change is a new list of events. */
export function useEditing(
  operations: readonly Operation[],
  onChange: (events: readonly HistoryEvent[]) => void,
): Editing {
  const [wanted, setWanted] = useState<string | null>(null);
  const events = eventsOf(operations);
  const processes = inOrder(operations);
  const found = wanted === null ? -1 : indexOf(wanted, operations, processes);
  const index = found < 0 ? 0 : found;
  const operation = operations[index];
  const drag = useDrag(events, onChange);
  const move = (from: number | null, by: number) => {
    if (from !== null && by !== 0) onChange(moveEvent(events, from, from + by));
  };
  const remove = (place: number) => {
    onChange(withoutOperation(operations, place));
  };
  const addRead = () => {
    const process = newProcess(operations);
    onChange(withOperation(operations, readLike(operation, process)));
  };
  const hands: Hands = {
    ...drag,
    onPointerDown: (event, bar, layout) => {
      drag.onPointerDown(event, bar, layout);
      setWanted(bar.id);
    },
    onKeyDown: (event, bar) => onKeyDown(event, bar, {move, remove}),
  };
  return {
    processes,
    chosen: operation === undefined ? null : {id: found < 0 ? null : wanted, operation, index},
    choose: setWanted,
    hands,
    move,
    remove,
    addRead,
  };
}

/** @returns whether the key meant something */
function onKeyDown(
  event: KeyboardEvent,
  bar: Bar,
  {move, remove}: Pick<Editing, 'move' | 'remove'>,
): boolean {
  const by = {ArrowLeft: -1, ArrowRight: 1}[event.key];
  if (by !== undefined) move(event.shiftKey ? bar.operation.return : bar.operation.call, by);
  else if (event.key === 'Delete' || event.key === 'Backspace') {
    focusLater(event);
    remove(bar.index);
  } else return false;
  return true;
}

/** Processes by name, so that a bar that is held or has the focus keeps both. */
function inOrder(operations: readonly Operation[]): readonly Process[] {
  return [...new Set(operations.map(({process}) => process))].sort((a, b) =>
    String(a).localeCompare(String(b), 'en', {numeric: true}),
  );
}

/** Of a bar as the timeline names it: the row, and the place among those of its process. -1 if it is gone. */
function indexOf(id: string, operations: readonly Operation[], processes: readonly Process[]): number {
  const [row, nth = 0] = id.split(' ').map(Number);
  const process = processes[row ?? -1];
  const own = operations.flatMap((each, index) => (each.process === process ? [index] : []));
  return own[nth] ?? -1;
}

/** The bar is gone in a moment: the focus goes to the one that Tab would come to. */
function focusLater({currentTarget}: KeyboardEvent): void {
  const list = currentTarget;
  setTimeout(() => {
    list.querySelector<SVGElement>('[role="option"][tabindex="0"]')?.focus();
  });
}

interface Held {
  readonly at: number;
  /** Where each place stood when the bar was taken: a place is the same for the whole of a drag. */
  readonly xs: readonly number[];
}

/** A bar is taken by the end that is nearer, and that end follows the pointer to the nearest place. */
function useDrag(
  events: readonly HistoryEvent[],
  onChange: (events: readonly HistoryEvent[]) => void,
): Omit<Hands, 'onKeyDown'> {
  const held = useRef<Held | null>(null);
  return {
    onPointerDown: (event: PointerEvent<SVGElement>, {operation, left, right}: Bar, layout: Layout) => {
      const drawing = event.currentTarget.closest('[data-width]')?.getBoundingClientRect();
      if (!drawing) return;
      const scale = drawing.width / layout.width;
      const middle = drawing.left + ((left + right) / 2) * scale;
      const {call, return: end} = operation;
      held.current = {
        at: end !== null && event.clientX > middle ? end : call,
        xs: layout.times.map(({x}) => drawing.left + x * scale),
      };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({clientX}) => {
      if (held.current === null) return;
      const {at, xs} = held.current;
      const nearest = xs.reduce(
        (best, x, place) => (Math.abs(x - clientX) < Math.abs((xs[best] ?? 0) - clientX) ? place : best),
        0,
      );
      const moved = moveEvent(events, at, nearest);
      const to = moved.findIndex((each) => each === events[at]);
      if (to === at) return;
      held.current = {at: to, xs};
      onChange(moved);
    },
    onLetGo: () => {
      held.current = null;
    },
  };
}

/** A read by this process, of the key that another operation is about. */
function readLike(other: Operation | undefined, process: Process): Draft {
  const {key} = other ?? {};
  return {process, f: 'read', value: null, outcome: 'ok', ...(key === undefined ? {} : {key})};
}
