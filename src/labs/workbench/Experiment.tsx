import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import NumberField from '../frame/NumberField.tsx';
import parts from '../frame/parts.module.css';
import Select from '../frame/Select.tsx';
import type {Exercise} from './exercises/exercise.ts';
import type {Action, Session} from './session.ts';
import type {FaultChoice} from './setup.ts';
import {isTyped, marked} from './types/is-typed.ts';
import Versions from './Versions.tsx';
import {choiceInWords} from './words.ts';

interface Props {
  readonly session: Session;
  readonly exercise: Exercise;
  readonly dispatch: (action: Action) => void;
  readonly take: (code: string) => void;
  /** Older texts, the newest first. */
  readonly versions: () => readonly string[];
  readonly plain: {readonly is: boolean; readonly set: (is: boolean) => void};
}

/** What goes wrong, how many seeds, and the texts that were there before. */
export default function Experiment({session, exercise, dispatch, take, versions, plain}: Props): ReactNode {
  const choices: FaultChoice[] = ['turns', 'none', 'all', ...exercise.faults];
  return (
    <>
      <Select
        name="Faults"
        value={session.choice}
        options={choices.map((value) => ({value, text: choiceInWords(value, exercise)}))}
        onChange={(choice) => {
          dispatch({type: 'choice', choice});
        }}
      />
      <Seeds session={session} dispatch={dispatch} />
      <Check name="Write in a plain text field" is={plain.is} set={plain.set} />
      <Check
        name="Write in TypeScript: a first line says so, and types are taken out before a run"
        is={isTyped(session.code)}
        set={(typed) => {
          take(marked(session.code, typed));
        }}
      />
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          take(exercise.start);
        }}
      >
        Begin anew
      </button>
      <Versions {...{versions, take}} none="There are none yet: each Run keeps one, up to ten." />
    </>
  );
}

interface CheckProps {
  readonly name: string;
  readonly is: boolean;
  readonly set: (is: boolean) => void;
}

function Check({name, is, set}: CheckProps): ReactNode {
  return (
    <label className={parts.check}>
      <input
        type="checkbox"
        checked={is}
        onChange={({target}) => {
          set(target.checked);
        }}
      />
      <span>{name}</span>
    </label>
  );
}

function Seeds({session: {first, count}, dispatch}: Pick<Props, 'session' | 'dispatch'>): ReactNode {
  return (
    <>
      <NumberField
        name="Seeds"
        value={count}
        most={2000}
        set={(next) => {
          dispatch({type: 'seeds', first, count: next});
        }}
      />
      <NumberField
        name="First seed"
        value={first}
        most={1_000_000}
        set={(next) => {
          dispatch({type: 'seeds', first: next, count});
        }}
      />
    </>
  );
}
