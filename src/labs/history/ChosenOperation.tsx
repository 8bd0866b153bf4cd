import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {HistoryEvent, Operation} from '../../core/checking/history.ts';
import type {Spec} from '../../core/checking/specs/spec.ts';
import controls from '../../css/controls.module.css';
import MoveButtons from './MoveButtons.tsx';
import OperationForm from './OperationForm.tsx';
import styles from './styles.module.css';
import type {useEditing} from './useEditing.ts';

interface Props {
  readonly spec: Spec;
  readonly operations: readonly Operation[];
  readonly editing: ReturnType<typeof useEditing>;
  readonly onChange: (events: readonly HistoryEvent[]) => void;
}

/** The operation that is chosen, as buttons and fields, and another read. */
export default function ChosenOperation({spec, operations, editing, onChange}: Props): ReactNode {
  const {chosen, move, remove, addRead} = editing;
  return (
    <>
      <div className={clsx(styles.row, styles.part)}>
        {chosen && (
          <MoveButtons
            operation={chosen.operation}
            onMove={move}
            onRemove={() => {
              remove(chosen.index);
            }}
          />
        )}
        <button type="button" className={controls.inset} onClick={addRead}>
          Add a read
        </button>
      </div>
      {chosen && (
        <OperationForm
          key={`${spec.name} ${chosen.id ?? ''}`}
          operation={chosen.operation}
          index={chosen.index}
          {...{spec, operations, onChange}}
        />
      )}
    </>
  );
}
