import {useId, type ReactNode} from 'react';
import type {HistoryEvent, Operation, Value} from '../../core/checking/history.ts';
import type {Spec} from '../../core/checking/specs/spec.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import styles from './styles.module.css';
import {useOperationChange} from './useOperationChange.ts';

interface Props {
  readonly spec: Spec;
  readonly operations: readonly Operation[];
  readonly operation: Operation;
  /** The operation's place among all of them. */
  readonly index: number;
  readonly onChange: (events: readonly HistoryEvent[]) => void;
}

/** One operation as fields. A value that the object cannot take is kept in its field, with the reason beside it. */
export default function OperationForm({spec, operations, operation, index, onChange}: Props): ReactNode {
  const changes = useOperationChange({spec, operations, index, onChange});
  const {problem, written, write, change, changeValue} = changes;
  const id = useId();
  const {value, outcome, return: end} = operation;
  const text = written ?? JSON.stringify(value);
  return (
    <div className={styles.form} role="group" aria-label="The chosen operation">
      <ProcessAndName {...{spec, operations, operation, change}} />
      <ValueField
        text={text}
        isWrong={problem !== ''}
        explanation={`${id}e`}
        onWrite={write}
        onDone={() => {
          changeValue(text, value);
        }}
      />
      <Select
        name="Outcome"
        value={outcome}
        options={outcomeChoices(end === null)}
        onChange={(to) => {
          change({outcome: to});
        }}
      />
      <p id={`${id}e`} className={styles.problem} role="status">
        {problem}
      </p>
    </div>
  );
}

interface ProcessProps extends Pick<Props, 'spec' | 'operations' | 'operation'> {
  readonly change: ReturnType<typeof useOperationChange>['change'];
}

function ProcessAndName({spec, operations, operation: {process, f}, change}: ProcessProps): ReactNode {
  return (
    <>
      <Select
        name="Process"
        value={String(process)}
        options={processChoices(operations).map((name) => ({value: name}))}
        onChange={(name) => {
          change({process: /^\d+$/.test(name) ? Number(name) : name});
        }}
      />
      <Select
        name="Operation"
        value={f}
        options={['read', ...Object.keys(spec.updates)].map((name) => ({value: name}))}
        onChange={(name) => {
          change({f: name, value: firstValue(name, spec)});
        }}
      />
    </>
  );
}

interface ValueFieldProps {
  readonly text: string;
  readonly isWrong: boolean;
  /** The id of what says why. */
  readonly explanation: string;
  readonly onWrite: (text: string) => void;
  readonly onDone: () => void;
}

function ValueField({text, isWrong, explanation, onWrite, onDone}: ValueFieldProps): ReactNode {
  return (
    <label className={controls.field}>
      <span>Value, as JSON</span>
      <input
        value={text}
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={explanation}
        onChange={({target}) => {
          onWrite(target.value);
        }}
        onBlur={onDone}
        onKeyDown={({key, currentTarget}) => {
          if (key === 'Enter') currentTarget.blur();
        }}
      />
    </label>
  );
}

/** The processes that there are, and one more. */
function processChoices(operations: readonly Operation[]): readonly string[] {
  const names = [...new Set(operations.map(({process}) => String(process)))];
  let more = 0;
  while (names.includes(String(more))) more += 1;
  return [...names, String(more)];
}

/** What has no end has no answer either. */
function outcomeChoices(isWaiting: boolean) {
  return [
    {value: 'ok', disabled: isWaiting},
    {value: 'fail', text: 'fail (never happened)', disabled: isWaiting},
    {value: 'info', text: 'info (no answer)'},
  ] as const;
}

function firstValue(f: string, spec: Spec): Value {
  if (f === 'read') return null;
  if (f === 'cas') return [1, 2];
  return spec.name === 'kv' ? 'a' : 1;
}
