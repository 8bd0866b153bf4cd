import {useState, type KeyboardEvent, type ReactNode} from 'react';
import {
  eventsOf,
  moveEvent,
  newProcess,
  withOperation,
  withoutOperation,
  type Draft,
} from '../../core/checking/editing.ts';
import type {HistoryEvent, Operation, Process} from '../../core/checking/history.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import controls from '../../css/controls.module.css';
import {barId, barsOf, type Bar} from './bars.ts';
import Drawing from './Drawing.tsx';
import MoveButtons from './MoveButtons.tsx';
import OperationForm from './OperationForm.tsx';
import styles from './styles.module.css';
import {useBarDrag} from './useBarDrag.ts';

interface Props {
  readonly spec: SpecName;
  readonly operations: readonly Operation[];
  readonly onChange: (events: readonly HistoryEvent[]) => void;
}

/**
 * The history as bars that can be chosen, dragged by either end, and moved with the arrow keys; and the chosen one as
 * a form. Every change is a new list of events.
 */
export default function Editor({spec, operations, onChange}: Props): ReactNode {
  const [wanted, setWanted] = useState('');
  const events = eventsOf(operations);
  const {bars, processes} = barsOf(operations);
  const chosen = bars.find(({id}) => id === wanted) ?? bars[0];
  const drag = useBarDrag(events, onChange);
  const move = (from: number | null, by: number) => {
    if (from !== null && by !== 0) onChange(moveEvent(events, from, from + by));
  };
  const remove = ({index}: Bar) => {
    onChange(withoutOperation(operations, index));
  };
  const add = () => {
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
  return (
    <div className={styles.editor}>
      <Drawing
        processes={processes}
        bars={bars}
        places={events.length}
        chosen={chosen}
        hands={{
          onChoose: ({id}) => {
            setWanted(id);
          },
          onKeyDown,
          onPointerDown: (event, bar) => {
            drag.take(event, bar);
            setWanted(bar.id);
          },
          onPointerMove: drag.follow,
          onLetGo: drag.letGo,
        }}
      />
      <div className={styles.row}>
        {chosen && (
          <MoveButtons
            operation={chosen.operation}
            onMove={move}
            onRemove={() => {
              remove(chosen);
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
          operation={chosen.operation}
          index={chosen.index}
          onChange={onChange}
        />
      )}
    </div>
  );
}

/** A read by this process, of the key that another operation is about. */
function readLike(other: Operation | undefined, process: Process): Draft {
  const {key} = other ?? {};
  return {process, f: 'read', value: null, outcome: 'ok', ...(key === undefined ? {} : {key})};
}
