import {useState} from 'react';
import {formatEvents, withChange, type Draft} from '../../core/checking/editing.ts';
import {parseEvents} from '../../core/checking/events.ts';
import {HistoryError} from '../../core/checking/history-error.ts';
import type {HistoryEvent, Operation, Value} from '../../core/checking/history.ts';
import {pair} from '../../core/checking/pairing.ts';
import type {Spec} from '../../core/checking/specs/spec.ts';

interface Changes {
  readonly spec: Spec;
  readonly operations: readonly Operation[];
  /** Which of them is changed. */
  readonly index: number;
  readonly onChange: (events: readonly HistoryEvent[]) => void;
}

interface OperationChange {
  /** Why the last change was refused; empty if it was not. */
  readonly problem: string;
  /** What stands in the value's field as long as it is no value that the object can take. */
  readonly written: string | null;
  readonly write: (text: string) => void;
  readonly change: (what: Partial<Draft>) => void;
  /** Takes what is written as the operation's value. */
  readonly changeValue: (text: string, old: Value) => void;
}

/** Changes one operation, if what comes of it is a history of the object; else says why not, and keeps what was written. */
export function useOperationChange({spec, operations, index, onChange}: Changes): OperationChange {
  const [written, write] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const change = (what: Partial<Draft>) => {
    const events = withChange(operations, index, what);
    try {
      pair(spec, parseEvents(formatEvents(events)));
      setProblem('');
      write(null);
      onChange(events);
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
      setProblem(`${error.problem}; ${error.remedy}.`);
    }
  };
  const changeValue = (text: string, old: Value) => {
    const value = parse(text);
    if (value === undefined) setProblem(`${text} is not JSON; write 1, "a", null or ["a"].`);
    else if (JSON.stringify(value) !== JSON.stringify(old)) change({value});
  };
  return {problem, written, write, change, changeValue};
}

function parse(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}
