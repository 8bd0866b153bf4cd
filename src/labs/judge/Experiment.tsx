import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import type {Action, Means, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

const names: Readonly<Record<Means, string>> = {
  faults: 'a schedule of faults',
  check: 'a check over what clients saw',
};

/** By what the node is exposed. */
export default function Experiment({session, dispatch}: Props): ReactNode {
  return (
    <>
      <Select
        name="Expose it by"
        value={session.means}
        options={(['faults', 'check'] as const).map((value) => ({value, text: names[value]}))}
        onChange={(means) => {
          dispatch({type: 'means', means});
        }}
      />
      {session.own !== null && (
        <button
          type="button"
          className={controls.inset}
          onClick={() => {
            dispatch({type: 'own'});
          }}
        >
          Put my own check back
        </button>
      )}
    </>
  );
}
