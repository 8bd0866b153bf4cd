import type {Process, Value} from '../history.ts';

/** One step of a transaction: `append` puts a value at the end of a list, `w` replaces a register, `r` reads either. */
export interface Step {
  readonly f: 'append' | 'w' | 'r';
  /** As canonical JSON. */
  readonly key: string;
  /** What is appended or written; of an `ok` transaction's read, what it returned. */
  readonly value: Value;
}

export interface Transaction {
  readonly process: Process;
  readonly steps: readonly Step[];
  /** `info`: nobody knows whether it was committed, nor what it read. */
  readonly outcome: 'ok' | 'fail' | 'info';
  /** Places in the history's events; `Infinity` if it never ended, or nobody knows how. */
  readonly call: number;
  readonly return: number;
}

/** The reads of transactions that were committed for certain. */
export function readsOf({outcome, steps}: Transaction): readonly Step[] {
  return outcome === 'ok' ? steps.filter(({f}) => f === 'r') : [];
}

export function writesOf({steps}: Transaction): readonly Step[] {
  return steps.filter(({f}) => f !== 'r');
}

/** A key as a sentence has it: a name without its quotes, and anything else as JSON. */
export function keyInWords(key: string): string {
  const [, name] = /^"([A-Za-z]\w*)"$/.exec(key) ?? [];
  return name === undefined || ['null', 'true', 'false'].includes(name) ? key : name;
}
