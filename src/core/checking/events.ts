import {HistoryError} from './history-error.ts';
import type {HistoryEvent, Process, Value} from './history.ts';
import {piecesOf} from './json-text.ts';
import {isValue, problemWith} from './value.ts';

export interface LocatedEvent {
  readonly event: HistoryEvent;
  readonly line: number;
}

const SHAPE = '{"process": 0, "type": "invoke", "f": "read", "value": null}';
const TYPES: readonly unknown[] = ['invoke', 'ok', 'fail', 'info'];

/**
 * The events of a history in JSON Lines or a JSON array. Other fields of an event (`time`, `index`, `error` …) and
 * events of the nemesis are passed over.
 *
 * @throws HistoryError naming the line.
 */
export function parseEvents(text: string): LocatedEvent[] {
  const pieces = piecesOf(text);
  if (pieces.length === 0) {
    throw new HistoryError('There are no events', `write one a line, as in ${SHAPE}`, 1);
  }
  return pieces
    .map((piece) => ({raw: parse(piece.text, piece.line), line: piece.line}))
    .filter(({raw}) => raw.process !== 'nemesis')
    .map(({raw, line}) => ({event: eventFrom(raw, line), line}));
}

function parse(text: string, line: number): Record<string, unknown> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new HistoryError(`This is not JSON (${problem})`, `write one event a line, as in ${SHAPE}`, line);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new HistoryError(`${text.slice(0, 40)} is not an event`, `write an object, as in ${SHAPE}`, line);
  }
  return raw as Record<string, unknown>;
}

function eventFrom(raw: Record<string, unknown>, line: number): HistoryEvent {
  const {process, type, f} = raw;
  const refuse = (field: string, mend: string): never => {
    throw new HistoryError(`"${field}" ${found(raw[field])}`, mend, line);
  };
  if (!isProcess(process)) return refuse('process', 'name the client with a number or a string');
  if (!isType(type)) return refuse('type', 'write "invoke", "ok", "fail" or "info"');
  if (typeof f !== 'string') return refuse('f', 'name the operation, such as "read"');
  const key = valueAt(raw, 'key', line);
  const value = valueAt(raw, 'value', line);
  return {process, type, f, ...(key === undefined ? {} : {key}), ...(value === undefined ? {} : {value})};
}

function valueAt(raw: Record<string, unknown>, field: 'key' | 'value', line: number): Value | undefined {
  const value = raw[field];
  if (value === undefined || isValue(value)) return value;
  const {problem = '', mend = ''} = problemWith(value) ?? {};
  throw new HistoryError(`"${field}" ${problem}`, mend, line);
}

function found(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'is a list' : 'is an object';
  return `is ${JSON.stringify(value).slice(0, 40)}`;
}

function isProcess(process: unknown): process is Process {
  return typeof process === 'string' || (typeof process === 'number' && isValue(process));
}

function isType(type: unknown): type is HistoryEvent['type'] {
  return TYPES.includes(type);
}
