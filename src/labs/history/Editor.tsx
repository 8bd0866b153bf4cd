import {useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode} from 'react';
import {
  eventsOf,
  moveEvent,
  newProcess,
  withOperation,
  withoutOperation,
} from '../../core/checking/editing.ts';
import type {HistoryEvent, Operation, Process} from '../../core/checking/history.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import {describe, label, processInWords} from '../../core/checking/wording.ts';
import OperationForm from './OperationForm.tsx';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  readonly spec: SpecName;
  readonly operations: readonly Operation[];
  readonly onChange: (events: readonly HistoryEvent[]) => void;
}

/** Width of one event's place, in pixels. */
const PLACE = 44;

/**
 * The history as bars that can be chosen, dragged by either end, and moved with the arrow keys; and the chosen one as
 * a form. Every change is a new list of events.
 */
export default function Editor({spec, operations, onChange}: Props): ReactNode {
  const [wanted, setWanted] = useState('');
  const drag = useRef<{at: number; x: number} | null>(null);
  const events = eventsOf(operations);
  const {bars, processes} = barsOf(operations);
  const chosen = bars.find(({id}) => id === wanted) ?? bars[0];
  const move = (from: number | null, by: number) => {
    if (from !== null && by !== 0) onChange(moveEvent(events, from, within(events, from + by)));
  };
  const onKeyDown = (event: KeyboardEvent, {index, operation}: Bar) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by !== 0) move(event.shiftKey ? operation.return : operation.call, by);
    else if (event.key === 'Delete' || event.key === 'Backspace')
      onChange(withoutOperation(operations, index));
    else return;
    event.preventDefault();
  };
  // A bar is taken by the end that is nearer, and follows the pointer a place at a time.
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>, {id, operation}: Bar) => {
    const {left, width} = event.currentTarget.getBoundingClientRect();
    const isEnd = operation.return !== null && event.clientX > left + width / 2;
    drag.current = {at: isEnd ? (operation.return ?? 0) : operation.call, x: event.clientX};
    event.currentTarget.setPointerCapture(event.pointerId);
    setWanted(id);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current === null) return;
    const {at, x} = drag.current;
    const moved = moveEvent(events, at, within(events, at + Math.round((event.clientX - x) / PLACE)));
    const to = moved.findIndex((each) => each === events[at]);
    if (to === at) return;
    drag.current = {at: to, x: x + (to - at) * PLACE};
    onChange(moved);
  };
  const letGo = () => {
    drag.current = null;
  };
  const add = () => {
    const process = newProcess(operations);
    const {key} = chosen?.operation ?? {};
    const draft = {
      process,
      f: 'read',
      value: null,
      outcome: 'ok',
      ...(key === undefined ? {} : {key}),
    } as const;
    onChange(withOperation(operations, draft));
    setWanted(`${process} 0`);
  };
  return (
    <div className={styles.editor}>
      <div className={styles.canvas} role="region" aria-label="The history, to draw" tabIndex={0}>
        <ul
          className={styles.grid}
          style={{
            gridTemplateColumns: `minmax(4rem, max-content) repeat(${Math.max(events.length, 1)}, ${PLACE}px)`,
          }}
        >
          {processes.map((process, row) => (
            <li key={process} className={styles.process} style={{gridRow: row + 1}} aria-hidden="true">
              {processInWords(process)}
            </li>
          ))}
          {bars.map((bar) => (
            <li
              key={bar.id}
              className={styles.cell}
              style={{
                gridRow: bar.row + 1,
                gridColumn: `${bar.operation.call + 2} / ${(bar.operation.return ?? events.length - 1) + 3}`,
              }}
            >
              <button
                type="button"
                data-roving
                data-outcome={bar.operation.outcome}
                className={styles.bar}
                aria-pressed={bar === chosen}
                aria-label={describe(bar.operation)}
                onClick={() => {
                  setWanted(bar.id);
                }}
                onKeyDown={(event) => {
                  onKeyDown(event, bar);
                }}
                onPointerDown={(event) => {
                  onPointerDown(event, bar);
                }}
                onPointerMove={onPointerMove}
                onPointerUp={letGo}
                onPointerCancel={letGo}
              >
                {label(bar.operation)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.row}>
        {chosen && (
          <MoveButtons
            operation={chosen.operation}
            onMove={move}
            onRemove={() => {
              onChange(withoutOperation(operations, chosen.index));
            }}
          />
        )}
        <button type="button" className={controls.inset} onClick={add}>
          Add a read
        </button>
      </div>
      {chosen && (
        <OperationForm
          key={`${spec} ${chosen.id}`}
          spec={spec}
          operations={operations}
          index={chosen.index}
          onChange={onChange}
        />
      )}
    </div>
  );
}

function within(events: readonly HistoryEvent[], place: number): number {
  return Math.max(0, Math.min(place, events.length - 1));
}

interface Bar {
  /** Stays the same while events move: a process keeps the order of its own operations. */
  readonly id: string;
  readonly index: number;
  readonly row: number;
  readonly operation: Operation;
}

/** In an order that moves do not change, so that a bar that is held or has the focus keeps both. */
function barsOf(operations: readonly Operation[]): {bars: readonly Bar[]; processes: readonly Process[]} {
  const processes = [...new Set(operations.map(({process}) => process))].sort((a, b) =>
    String(a).localeCompare(String(b), 'en', {numeric: true}),
  );
  const bars = processes.flatMap((process, row) =>
    [...operations.entries()]
      .filter(([, operation]) => operation.process === process)
      .map(([index, operation], nth): Bar => ({id: `${process} ${nth}`, index, row, operation})),
  );
  return {bars, processes};
}

interface MoveProps {
  readonly operation: Operation;
  readonly onMove: (from: number | null, by: number) => void;
  readonly onRemove: () => void;
}

/** What arrow keys and the mouse do, for thumbs. */
function MoveButtons({operation: {call, return: end}, onMove, onRemove}: MoveProps): ReactNode {
  const moves = [
    {name: 'Call earlier', from: call, by: -1},
    {name: 'Call later', from: call, by: 1},
    {name: 'End earlier', from: end, by: -1},
    {name: 'End later', from: end, by: 1},
  ];
  return (
    <>
      {moves.map(({name, from, by}) => (
        <button
          key={name}
          type="button"
          className={controls.inset}
          disabled={from === null}
          onClick={() => {
            onMove(from, by);
          }}
        >
          {name}
        </button>
      ))}
      <button type="button" className={controls.inset} onClick={onRemove}>
        Remove
      </button>
    </>
  );
}
