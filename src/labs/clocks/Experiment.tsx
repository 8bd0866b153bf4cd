import type {ReactNode} from 'react';
import Select from '../frame/Select.tsx';
import {presetNames, presetOf} from './scenarios.ts';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** Which drawing to begin with. */
export default function Experiment({session: {preset}, dispatch}: Props): ReactNode {
  return (
    <Select
      name="Drawing"
      value={preset}
      options={presetNames.map((name) => ({value: name, text: presetOf(name).title}))}
      onChange={(name) => {
        dispatch({type: 'preset', preset: name});
      }}
    />
  );
}
