import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {specNamed, specNames, type SpecName} from '../../core/checking/specs/index.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import MoveButtons from './MoveButtons.tsx';
import OperationForm from './OperationForm.tsx';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';
import TextPanel from './TextPanel.tsx';
import type {useEditing} from './useEditing.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly spec: SpecName;
  readonly operations: readonly Operation[];
  readonly editing: ReturnType<typeof useEditing>;
  readonly text: {
    readonly now: string;
    readonly write: (text: string) => void;
    readonly problem: string | null;
  };
}

/** Which history, of what kind of object; the chosen operation as buttons and fields; and all of it as text. */
export default function Experiment(props: Props): ReactNode {
  const {session, dispatch, text} = props;
  return (
    <>
      <Select
        name="Example"
        value={session.example}
        options={exampleNames.map((name) => ({value: name, text: examples[name].title}))}
        onChange={(name) => {
          dispatch({type: 'example', name});
        }}
      />
      <Select
        name="A history of a"
        value={session.spec}
        options={specNames.map((name) => ({value: name}))}
        onChange={(spec) => {
          dispatch({type: 'spec', spec});
        }}
      />
      <Chosen {...props} />
      <TextPanel text={text.now} onWrite={text.write} problem={text.problem} />
    </>
  );
}

/** The operation that is chosen, and another read. */
function Chosen({spec, operations, editing, dispatch}: Props): ReactNode {
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
          key={`${spec} ${chosen.id ?? ''}`}
          spec={specNamed(spec)}
          operations={operations}
          operation={chosen.operation}
          index={chosen.index}
          onChange={(events) => {
            dispatch({type: 'events', events});
          }}
        />
      )}
    </>
  );
}
