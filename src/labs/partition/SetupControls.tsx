import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Policy} from '../../core/protocols/register-cluster.ts';
import {majority} from '../../core/protocols/quorum/settings.ts';
import {isPresetName, presetOf, presets} from './scenarios.ts';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';
import styles from './styles.module.css';
import type {Action} from './useSession.ts';
import type {Setup} from './setup.ts';

interface Props {
  readonly setup: Setup;
  readonly dispatch: (action: Action) => void;
}

/** What holds for a whole run: the scenario, how replicas answer, and the network's delay and loss. */
export default function SetupControls({setup, dispatch}: Props): ReactNode {
  const change = (changes: Partial<Setup>) => {
    dispatch({type: 'setup', setup: {...setup, ...changes}});
  };
  return (
    <div className={styles.setup}>
      <label className={controls.field}>
        <span>Scenario</span>
        <select
          value={setup.preset}
          onChange={({target}) => {
            if (isPresetName(target.value)) dispatch({type: 'preset', preset: target.value});
          }}
        >
          {Object.entries(presets).map(([name, {title}]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <PolicyControls
        policy={setup.policy}
        replicas={presetOf(setup.preset).replicas.length}
        onChange={(policy) => {
          change({policy});
        }}
      />
      <details className={clsx(parts.fold, styles.knobs)}>
        <summary>
          Delay {setup.delayMs} ms, loss {setup.lossPercent} %
        </summary>
        <div>
          <label className={controls.field}>
            <span>Least delay, ms</span>
            <input
              type="range"
              min={20}
              max={1000}
              step={20}
              value={setup.delayMs}
              onChange={({target}) => {
                change({delayMs: target.valueAsNumber});
              }}
            />
          </label>
          <label className={controls.field}>
            <span>Loss, %</span>
            <input
              type="range"
              min={0}
              max={50}
              value={setup.lossPercent}
              onChange={({target}) => {
                change({lossPercent: target.valueAsNumber});
              }}
            />
          </label>
        </div>
      </details>
    </div>
  );
}

interface PolicyProps {
  readonly policy: Policy;
  readonly replicas: number;
  readonly onChange: (policy: Policy) => void;
}

function PolicyControls({policy, replicas, onChange}: PolicyProps): ReactNode {
  const most = majority(replicas);
  const quorum = policy.kind === 'quorum' ? policy : null;
  return (
    <>
      <label className={controls.field}>
        <span>Replicas answer</span>
        <select
          value={policy.kind}
          onChange={({target}) => {
            onChange(
              target.value === 'quorum'
                ? {kind: 'quorum', readQuorum: most, writeQuorum: most, writeBack: true}
                : {kind: 'last-writer-wins'},
            );
          }}
        >
          <option value="last-writer-wins">always: last writer wins (AP)</option>
          <option value="quorum">when a quorum agrees (CP)</option>
        </select>
      </label>
      {quorum && (
        <div className={styles.quorum} role="group" aria-label="Quorums">
          <Size
            name="R"
            value={quorum.readQuorum}
            most={replicas}
            onChange={(readQuorum) => {
              onChange({...quorum, readQuorum});
            }}
          />
          <Size
            name="W"
            value={quorum.writeQuorum}
            most={replicas}
            onChange={(writeQuorum) => {
              onChange({...quorum, writeQuorum});
            }}
          />
          <label className={parts.check}>
            <input
              type="checkbox"
              checked={quorum.writeBack}
              onChange={({target}) => {
                onChange({...quorum, writeBack: target.checked});
              }}
            />
            Reads write back
          </label>
          <p>{meaning(quorum, replicas)}</p>
        </div>
      )}
    </>
  );
}

function meaning({readQuorum, writeQuorum}: Extract<Policy, {kind: 'quorum'}>, replicas: number): string {
  const sum = readQuorum + writeQuorum;
  return sum > replicas
    ? `R + W = ${sum} > ${replicas}: each read meets each finished write`
    : `R + W = ${sum} ≤ ${replicas}: a read can miss a finished write`;
}

interface SizeProps {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function Size({name, value, most, onChange}: SizeProps): ReactNode {
  return (
    <label className={controls.field}>
      <span>{name}</span>
      <select
        value={value}
        onChange={({target}) => {
          onChange(Number(target.value));
        }}
      >
        {Array.from({length: most}, (_, place) => (
          <option key={place}>{place + 1}</option>
        ))}
      </select>
    </label>
  );
}
