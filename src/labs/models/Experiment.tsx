import type {ReactNode} from 'react';
import {formatEvents} from '../../core/checking/editing.ts';
import type {Operation} from '../../core/checking/history.ts';
import {register} from '../../core/checking/specs/register.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import ChosenOperation from '../history/ChosenOperation.tsx';
import KeptText from '../history/KeptText.tsx';
import type {useEditing} from '../history/useEditing.ts';
import {readRegisters} from './read-text.ts';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';

const anyRegister = register(null);

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
      <ChosenOperation
        spec={anyRegister}
        {...{operations, editing}}
        onChange={(events) => {
          dispatch({type: 'events', events});
        }}
      />
      <KeptText
        now={formatEvents(session.events)}
        onWrite={(text) => {
          const reading = readRegisters(text);
          if (reading.kind === 'problem') return reading.problem;
          dispatch({type: 'events', events: reading.events});
          return null;
        }}
      />
    </>
  );
}
