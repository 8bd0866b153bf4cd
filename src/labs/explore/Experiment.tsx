import type {ReactNode} from 'react';
import type {Network} from '../../core/exploring/schedules/rules.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  /** Puts the example back as it was. */
  readonly anew: () => void;
}

const names: Readonly<Record<Network, string>> = {
  once: 'comes once, at any time',
  again: 'may come any number of times, or never',
};

/** What the network does, and the example as it was. */
export default function Experiment({session, dispatch, anew}: Props): ReactNode {
  return (
    <>
      <Select
        name="A message"
        value={session.network}
        options={(['once', 'again'] as const).map((value) => ({value, text: names[value]}))}
        onChange={(network) => {
          dispatch({type: 'network', network});
        }}
      />
      <button type="button" className={controls.inset} onClick={anew}>
        Begin anew
      </button>
    </>
  );
}
