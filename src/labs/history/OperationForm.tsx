import {useId, useState, type ReactNode} from 'react';
import {formatEvents, withChange, type Draft} from '../../core/checking/editing.ts';
import {parseEvents} from '../../core/checking/events.ts';
import {HistoryError} from '../../core/checking/history-error.ts';
import type {HistoryEvent, Operation, Process, Value} from '../../core/checking/history.ts';
import {pair} from '../../core/checking/pairing.ts';
import {specNamed, type SpecName} from '../../core/checking/specs/index.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  readonly spec: SpecName;
  readonly operations: readonly Operation[];
  readonly index: number;
  readonly onChange: (events: readonly HistoryEvent[]) => void;
}

/** One operation as fields. A value that the object cannot take is kept in its field, with the reason beside it. */
export default function OperationForm({spec, operations, index, onChange}: Props): ReactNode {
  const operation = operations[index];
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const id = useId();
  if (operation === undefined) return null;
  const known = specNamed(spec);
  const value = written ?? JSON.stringify(operation.value);
  const change = (what: Partial<Draft>) => {
    const events = withChange(operations, index, what);
    try {
      pair(known, parseEvents(formatEvents(events)));
      setProblem('');
      setWritten(null);
      onChange(events);
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
      setProblem(`${error.problem}; ${error.mend}.`);
    }
  };
  const named = (text: string): Process => (/^\d+$/.test(text) ? Number(text) : text);
  return (
    <div className={styles.form} role="group" aria-label="The chosen operation">
      <label className={controls.field}>
        <span>Process</span>
        <select
          value={String(operation.process)}
          onChange={({target}) => {
            change({process: named(target.value)});
          }}
        >
          {processChoices(operations).map((process) => (
            <option key={process}>{process}</option>
          ))}
        </select>
      </label>
      <label className={controls.field}>
        <span>Operation</span>
        <select
          value={operation.f}
          onChange={({target}) => {
            change({f: target.value, value: firstValue(target.value, spec)});
          }}
        >
          {['read', ...Object.keys(known.updates)].map((f) => (
            <option key={f}>{f}</option>
          ))}
        </select>
      </label>
      <label className={controls.field}>
        <span>Value, as JSON</span>
        <input
          value={value}
          spellCheck={false}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}e`}
          onChange={({target}) => {
            setWritten(target.value);
          }}
          onBlur={() => {
            const parsed = parse(value);
            if (parsed === undefined) setProblem(`${value} is not JSON; write 1, "a", null or ["a"].`);
            else if (JSON.stringify(parsed) !== JSON.stringify(operation.value)) change({value: parsed});
          }}
          onKeyDown={({key, currentTarget}) => {
            if (key === 'Enter') currentTarget.blur();
          }}
        />
      </label>
      <label className={controls.field}>
        <span>Outcome</span>
        <select
          value={operation.outcome}
          onChange={({target}) => {
            const outcome = target.value;
            if (outcome === 'ok' || outcome === 'fail' || outcome === 'info') change({outcome});
          }}
        >
          <option value="ok" disabled={operation.return === null}>
            ok
          </option>
          <option value="fail" disabled={operation.return === null}>
            fail (never happened)
          </option>
          <option value="info">info (no answer)</option>
        </select>
      </label>
      <p id={`${id}e`} className={styles.problem} role="status">
        {problem}
      </p>
    </div>
  );
}

/** The processes that there are, and one more. */
function processChoices(operations: readonly Operation[]): readonly string[] {
  const names = [...new Set(operations.map(({process}) => String(process)))];
  let more = 0;
  while (names.includes(String(more))) more += 1;
  return [...names, String(more)];
}

function firstValue(f: string, spec: SpecName): Value {
  if (f === 'read') return null;
  if (f === 'cas') return [1, 2];
  return spec === 'kv' ? 'a' : 1;
}

function parse(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}
