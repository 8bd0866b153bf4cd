import clsx from 'clsx';
import {useState, type ReactNode} from 'react';
import {formatEvents} from '../../core/checking/editing.ts';
import type {Operation} from '../../core/checking/history.ts';
import {register} from '../../core/checking/specs/register.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import MoveButtons from '../history/MoveButtons.tsx';
import OperationForm from '../history/OperationForm.tsx';
import historyStyles from '../history/styles.module.css';
import TextPanel from '../history/TextPanel.tsx';
import type {useEditing} from '../history/useEditing.ts';
import {readRegisters} from './read-text.ts';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly operations: readonly Operation[];
  readonly editing: ReturnType<typeof useEditing>;
}

/** Which history; two models to tell apart; the chosen operation as buttons and fields; and all of it as text. */
export default function Experiment({session, dispatch, operations, editing}: Props): ReactNode {
  return (
    <>
      <Select
        name="Example"
        value={session.example}
        options={exampleNames.map((value) => ({value, text: examples.get(value)?.title ?? value}))}
        onChange={(name) => {
          dispatch({type: 'example', name});
        }}
      />
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          dispatch({type: 'pair', pair: ['causal', 'sequential']});
        }}
      >
        Tell two models apart
      </button>
      <Chosen {...{operations, editing, dispatch}} />
      <Text session={session} dispatch={dispatch} />
    </>
  );
}

/** The operation that is chosen, and another read. */
function Chosen({operations, editing, dispatch}: Omit<Props, 'session'>): ReactNode {
  const {chosen, move, remove, addRead} = editing;
  return (
    <>
      <div className={clsx(historyStyles.row, historyStyles.part)}>
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
          key={chosen.id ?? ''}
          spec={register(null)}
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

/** The history as text. What cannot be read stays in its field, and the last history that could be read on the map. */
function Text({session, dispatch}: Pick<Props, 'session' | 'dispatch'>): ReactNode {
  const now = formatEvents(session.events);
  const [wrong, setWrong] = useState<{readonly text: string; readonly problem: string} | null>(null);
  const [of, setOf] = useState(now);
  // What else changes the history replaces what could not be read.
  if (of !== now) {
    setOf(now);
    setWrong(null);
  }
  return (
    <TextPanel
      text={wrong?.text ?? now}
      problem={wrong?.problem ?? null}
      onWrite={(text) => {
        const reading = readRegisters(text);
        if (reading.kind === 'problem') return setWrong({text, problem: reading.problem});
        setWrong(null);
        dispatch({type: 'events', events: reading.events});
      }}
    />
  );
}
