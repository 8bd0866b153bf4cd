import type {ReactNode} from 'react';
import {processName} from '../../core/exploring/process-name.ts';
import type {Bit} from '../../core/exploring/valence.ts';
import controls from '../../css/controls.module.css';
import NumberField from '../frame/NumberField.tsx';
import parts from '../frame/parts.module.css';
import Reset from '../frame/Reset.tsx';
import Select from '../frame/Select.tsx';
import type {Action} from './actions.ts';
import {isInRounds, presets, requirePreset} from './scenarios.ts';
import type {Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

const MOST_SEED = 0xffffffff;

/** Which protocol, who begins with which value, what is shown, and the scheduler of Theorem 1 for a long run. */
export default function Experiment({session, dispatch}: Props): ReactNode {
  const {setup, isRevealed} = session;
  const {preset} = setup;
  return (
    <>
      <Select
        name="Protocol"
        value={preset.name}
        options={presets.map(({name, title}) => ({value: name, text: title}))}
        onChange={(name) => {
          dispatch({type: 'preset', preset: requirePreset(name)});
        }}
      />
      <Inputs session={session} dispatch={dispatch} />
      {isInRounds(preset) && <Coins session={session} dispatch={dispatch} />}
      <Autopilot session={session} dispatch={dispatch} />
      <label className={parts.check}>
        <input
          type="checkbox"
          checked={isRevealed}
          onChange={({target}) => {
            dispatch({type: 'reveal', on: target.checked});
          }}
        />
        Show valences without guessing
      </label>
      <Reset
        onReset={() => {
          dispatch({type: 'reset'});
        }}
      />
    </>
  );
}

/** Whether Ben-Or's processes flip by a rule or toss coins, and from which seed. */
function Coins({session: {setup}, dispatch}: Props): ReactNode {
  const {coins} = setup.preset;
  return (
    <>
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          dispatch({type: 'preset', preset: requirePreset(coins ? 'benor-flip' : 'benor-coins')});
        }}
      >
        <span key={String(coins)}>{coins ? 'Flip by rule again' : 'Now flip coins'}</span>
      </button>
      {coins && (
        <NumberField
          name="Seed"
          value={setup.seed}
          most={MOST_SEED}
          set={(seed) => {
            dispatch({type: 'seed', seed});
          }}
        />
      )}
    </>
  );
}

function Inputs({session: {setup}, dispatch}: Props): ReactNode {
  const {inputs} = setup;
  return (
    <div className={styles.inputs} role="group" aria-label="Inputs">
      {inputs.map((input, process) => (
        <button
          key={processName(process)}
          type="button"
          className={controls.inset}
          onClick={() => {
            const flipped: Bit = input === 0 ? 1 : 0;
            dispatch({type: 'inputs', inputs: inputs.map((old, at) => (at === process ? flipped : old))});
          }}
        >
          <span className={controls.heard}>Flip the input of </span>
          <span>{processName(process)}</span>
          <span className={controls.heard}>, now</span>
          <span key={input}>{` = ${input}`}</span>
        </button>
      ))}
    </div>
  );
}

/** The scheduler of Theorem 1, stage by stage: everybody steps, every message arrives, and still nobody decides. */
function Autopilot({session, dispatch}: Props): ReactNode {
  const unit = isInRounds(session.setup.preset) ? 'round' : 'stage';
  const {landed} = session;
  const fly = (steps: number) =>
    landed
      ? undefined
      : () => {
          dispatch({type: 'fly', steps});
        };
  return (
    <div className={styles.autopilot} role="group" aria-label="Autopilot">
      <button type="button" className={controls.inset} aria-disabled={landed} onClick={fly(1)}>
        {`Autopilot: one ${unit}`}
      </button>
      <button type="button" className={controls.inset} aria-disabled={landed} onClick={fly(100)}>
        {`100 ${unit}s`}
      </button>
    </div>
  );
}
