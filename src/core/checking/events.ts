import {HistoryError} from './history-error.ts';
import type {HistoryEvent, Value} from './history.ts';
import {piecesOf} from './json-text.ts';

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
  const {process, type, f, key, value} = raw;
  const refuse = (field: string, mend: string): never => {
    const found = raw[field] === undefined ? 'is missing' : `is ${JSON.stringify(raw[field]).slice(0, 40)}`;
    throw new HistoryError(`"${field}" ${found}`, mend, line);
  };
  if (typeof process !== 'number' && typeof process !== 'string') {
    return refuse('process', 'name the client with a number or a string');
  }
  if (!isType(type)) return refuse('type', 'write "invoke", "ok", "fail" or "info"');
  if (typeof f !== 'string') return refuse('f', 'name the operation, such as "read"');
  if (key !== undefined && !isValue(key))
    return refuse('key', 'write it without objects, and with lists at most 16 deep');
  if (value !== undefined && !isValue(value))
    return refuse('value', 'write it without objects, and with lists at most 16 deep');
  return {process, type, f, ...(key === undefined ? {} : {key}), ...(value === undefined ? {} : {value})};
}

function isType(type: unknown): type is HistoryEvent['type'] {
  return TYPES.includes(type);
}

/** Lists in lists, up to a depth at which nobody writes values by hand. */
function isValue(value: unknown, depth = 16): value is Value {
  if (Array.isArray(value)) return depth > 0 && value.every((each) => isValue(each, depth - 1));
  return value === null || ['boolean', 'number', 'string'].includes(typeof value);
}
