import type {ReactNode} from 'react';
import {majority} from '../../core/protocols/quorum/settings.ts';
import type {Policy} from '../../core/protocols/register-cluster.ts';
import parts from '../frame/parts.module.css';
import Select from '../frame/Select.tsx';
import styles from './styles.module.css';

type Quorum = Extract<Policy, {kind: 'quorum'}>;

interface Props<Kind extends Policy> {
  readonly policy: Kind;
  /** How many there are. */
  readonly replicas: number;
  readonly onChange: (policy: Policy) => void;
}

/** Whether replicas always answer, or when a quorum agrees; and then, how large a quorum is. */
export default function PolicyControls({policy, replicas, onChange}: Props<Policy>): ReactNode {
  const most = majority(replicas);
  return (
    <>
      <Select
        name="Replicas answer"
        value={policy.kind}
        options={[
          {value: 'last-writer-wins', text: 'always: last writer wins (AP)'},
          {value: 'quorum', text: 'when a quorum agrees (CP)'},
        ]}
        onChange={(kind) => {
          onChange(kind === 'quorum' ? {kind, readQuorum: most, writeQuorum: most, writeBack: true} : {kind});
        }}
      />
      {policy.kind === 'quorum' && <QuorumControls policy={policy} replicas={replicas} onChange={onChange} />}
    </>
  );
}

function QuorumControls({policy, replicas, onChange}: Props<Quorum>): ReactNode {
  const sizes = Array.from({length: replicas}, (_, place) => ({value: place + 1}));
  return (
    <div className={styles.quorum} role="group" aria-label="Quorums">
      <Select
        name="R"
        value={policy.readQuorum}
        options={sizes}
        onChange={(readQuorum) => {
          onChange({...policy, readQuorum});
        }}
      />
      <Select
        name="W"
        value={policy.writeQuorum}
        options={sizes}
        onChange={(writeQuorum) => {
          onChange({...policy, writeQuorum});
        }}
      />
      <label className={parts.check}>
        <input
          type="checkbox"
          checked={policy.writeBack}
          onChange={({target}) => {
            onChange({...policy, writeBack: target.checked});
          }}
        />
        Reads write back
      </label>
      <p key={meaning(policy, replicas)}>{meaning(policy, replicas)}</p>
    </div>
  );
}

function meaning({readQuorum, writeQuorum}: Quorum, replicas: number): string {
  const sum = readQuorum + writeQuorum;
  return sum > replicas
    ? `R + W = ${sum} > ${replicas}: each read meets each finished write`
    : `R + W = ${sum} ≤ ${replicas}: a read can miss a finished write`;
}
