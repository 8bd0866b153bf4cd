import {useState, type KeyboardEvent} from 'react';
import {
  eventsOf,
  moveEvent,
  newProcess,
  withOperation,
  withoutOperation,
  type Draft,
} from '../../core/checking/editing.ts';
import type {HistoryEvent, Operation, Process} from '../../core/checking/history.ts';
import {barId, barsOf, type Bar} from './bars.ts';
import type {Hands} from './Drawing.tsx';
import {useBarDrag} from './useBarDrag.ts';

interface Editing {
  readonly bars: readonly Bar[];
  readonly processes: readonly Process[];
  /** How many events there are. */
  readonly places: number;
  readonly chosen: Bar | undefined;
  readonly hands: Hands;
  /** Moves the event at a place, if there is one, so many places on. */
  readonly move: (from: number | null, by: number) => void;
  readonly remove: (bar: Bar) => void;
  readonly addRead: () => void;
}

/** The history as bars, one of them chosen, and what can be done to them. Every change is a new list of events. */
export function useEditing(
  operations: readonly Operation[],
  onChange: (events: readonly HistoryEvent[]) => void,
): Editing {
  const [wanted, setWanted] = useState('');
  const events = eventsOf(operations);
  const {bars, processes} = barsOf(operations);
  const chosen = bars.find(({id}) => id === wanted) ?? bars[0];
  const drag = useBarDrag(events, onChange);
  const choose = ({id}: Bar) => {
    setWanted(id);
  };
  const move = (from: number | null, by: number) => {
    if (from !== null && by !== 0) onChange(moveEvent(events, from, from + by));
  };
  const remove = ({index}: Bar) => {
    onChange(withoutOperation(operations, index));
  };
  const addRead = () => {
    const process = newProcess(operations);
    onChange(withOperation(operations, readLike(chosen?.operation, process)));
    setWanted(barId(process, 0));
  };
  const onKeyDown = (event: KeyboardEvent, bar: Bar) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by !== 0) move(event.shiftKey ? bar.operation.return : bar.operation.call, by);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(bar);
    else return;
    event.preventDefault();
  };
  const hands: Hands = {
    onChoose: choose,
    onKeyDown,
    onPointerDown: (event, bar) => {
      drag.take(event, bar);
      choose(bar);
    },
    onPointerMove: drag.follow,
    onLetGo: drag.letGo,
  };
  return {bars, processes, places: events.length, chosen, hands, move, remove, addRead};
}

/** A read by this process, of the key that another operation is about. */
function readLike(other: Operation | undefined, process: Process): Draft {
  const {key} = other ?? {};
  return {process, f: 'read', value: null, outcome: 'ok', ...(key === undefined ? {} : {key})};
}
