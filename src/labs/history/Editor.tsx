import type {ReactNode} from 'react';
import type {HistoryEvent, Operation} from '../../core/checking/history.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import controls from '../../css/controls.module.css';
import Drawing from './Drawing.tsx';
import MoveButtons from './MoveButtons.tsx';
import OperationForm from './OperationForm.tsx';
import styles from './styles.module.css';
import {useEditing} from './useEditing.ts';

interface Props {
  readonly spec: SpecName;
  readonly operations: readonly Operation[];
  readonly onChange: (events: readonly HistoryEvent[]) => void;
}

/**
 * The history as bars that can be chosen, dragged by either end, and moved with the arrow keys; and the chosen one as
 * a form.
 */
export default function Editor({spec, operations, onChange}: Props): ReactNode {
  const {bars, processes, places, chosen, hands, move, remove, addRead} = useEditing(operations, onChange);
  return (
    <div className={styles.editor}>
      <Drawing processes={processes} bars={bars} places={places} chosen={chosen} hands={hands} />
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
        <button type="button" className={controls.inset} onClick={addRead}>
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
