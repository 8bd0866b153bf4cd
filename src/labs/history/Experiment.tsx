import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {specNamed, specNames, type SpecName} from '../../core/checking/specs/index.ts';
import Select from '../frame/Select.tsx';
import ChosenOperation from './ChosenOperation.tsx';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';
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
  const {session, dispatch, spec, operations, editing, text} = props;
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
        onChange={(other) => {
          dispatch({type: 'spec', spec: other});
        }}
      />
      <ChosenOperation
        spec={specNamed(spec)}
        {...{operations, editing}}
        onChange={(events) => {
          dispatch({type: 'events', events});
        }}
      />
      <TextPanel text={text.now} onWrite={text.write} problem={text.problem} />
    </>
  );
}
