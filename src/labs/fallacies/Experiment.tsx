import type {ReactNode} from 'react';
import {groups} from '../../core/calls/parameters/index.ts';
import parts from '../frame/parts.module.css';
import NumberField from '../frame/NumberField.tsx';
import Select from '../frame/Select.tsx';
import FinaleFold from './FinaleFold.tsx';
import LongRunPanel from './LongRunPanel.tsx';
import ParameterField from './ParameterField.tsx';
import {presetNames, presetOf} from './scenarios/index.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

const MOST_SEED = 0xffffffff;

/** Which belief, which seed, and every setting of the bench with its unit and range; and the finale. */
export default function Experiment({session, dispatch}: Props): ReactNode {
  const {preset, seed, now} = session;
  return (
    <>
      <Select
        name="Belief"
        value={preset}
        options={presetNames.map((name) => ({value: name, text: presetOf(name).title}))}
        onChange={(name) => {
          dispatch({type: 'preset', preset: name});
        }}
      />
      <NumberField
        name="Seed"
        value={seed}
        most={MOST_SEED}
        set={(chosen) => {
          dispatch({type: 'seed', seed: chosen});
        }}
      />
      <Settings session={session} dispatch={dispatch} />
      <LongRunPanel key={JSON.stringify([now, seed])} settings={now} seed={seed} />
      {/* Where the story ends, it stands there. */}
      {preset !== 'overload' && <FinaleFold session={session} />}
    </>
  );
}

/** Every setting, in the groups in which people meet them. */
function Settings({session: {now}, dispatch}: Props): ReactNode {
  return (
    <>
      {groups.map(({id, label, parameters}) => (
        <details key={id} className={parts.fold}>
          <summary>{label}</summary>
          <div className={styles.fields}>
            {parameters.map((parameter) => (
              <ParameterField
                key={parameter.name}
                parameter={parameter}
                value={now[parameter.name]}
                set={(value) => {
                  dispatch({type: 'set', name: parameter.name, value});
                }}
              />
            ))}
          </div>
        </details>
      ))}
    </>
  );
}
