import {HistoryError} from './history-error.ts';
import type {HistoryEvent, Process, Value} from './history.ts';
import {ednEvents} from './reading/edn-events.ts';
import {recognise, type Format} from './reading/format.ts';
import {jsonEvents, SHAPE} from './reading/json-events.ts';
import {elementsOf, linesOf} from './reading/json-text.ts';
import {quoted, type Written} from './reading/source.ts';
import {textEvents} from './reading/text-events.ts';
import {isValue, problemWith} from './value.ts';

export interface LocatedEvent {
  readonly event: HistoryEvent;
  readonly line: number;
  /** As the recorder says, in whatever unit; the order of the file is what counts. */
  readonly time?: number;
}

const TYPES: readonly unknown[] = ['invoke', 'ok', 'fail', 'info'];

/**
 * The events of a history in any format that `recognise` knows. Other fields of an event (`index`, `error` …) and
 * events of the nemesis are passed over.
 *
 * @throws HistoryError naming the line.
 */
export function parseEvents(text: string): LocatedEvent[] {
  return [...eventsOf(text, text.trim() === '' ? 'jsonl' : recognise(text))];
}

/**
 * The same, one at a time, of a text whose format is known.
 *
 * @param usual what an event is whose `f` is missing; without it, that is a mistake.
 * @throws HistoryError naming the line.
 */
export function* eventsOf(text: string, format: Format, usual?: string): Generator<LocatedEvent> {
  let none = true;
  for (const {fields, line} of written(text, format)) {
    none = false;
    if (fields.process === 'nemesis') continue;
    const event = eventFrom(
      fields.f === undefined && usual !== undefined ? {...fields, f: usual} : fields,
      line,
    );
    const {time} = fields;
    yield typeof time === 'number' ? {event, line, time} : {event, line};
  }
  if (none) throw new HistoryError('There are no events', `write one a line, as in ${SHAPE}`, 1);
}

function written(text: string, format: Format): Iterable<Written> {
  switch (format) {
    case 'jsonl':
      return jsonEvents(linesOf(text));
    case 'json':
      return jsonEvents(elementsOf(text));
    case 'edn':
      return ednEvents(text);
    case 'txt':
      return textEvents(text);
  }
}

function eventFrom(raw: Readonly<Record<string, unknown>>, line: number): HistoryEvent {
  const {process, type, f} = raw;
  const refuse = (field: string, remedy: string): never => {
    throw new HistoryError(`"${field}" ${found(raw[field])}`, remedy, line);
  };
  if (!isProcess(process)) return refuse('process', 'name the client with a number or a string');
  if (!isType(type)) return refuse('type', 'write "invoke", "ok", "fail" or "info"');
  if (typeof f !== 'string') return refuse('f', 'name the operation, such as "read"');
  const key = valueAt(raw, 'key', line);
  const value = valueAt(raw, 'value', line);
  // "key": null is how many recorders write that there is none. (Objects that are written out cost half of those that
  // are put together, and a long history has a million.)
  if (key === undefined || key === null)
    return value === undefined ? {process, type, f} : {process, type, f, value};
  return value === undefined ? {process, type, f, key} : {process, type, f, key, value};
}

function valueAt(
  raw: Readonly<Record<string, unknown>>,
  field: 'key' | 'value',
  line: number,
): Value | undefined {
  const value = raw[field];
  if (value === undefined || isValue(value)) return value;
  const {problem = '', remedy = ''} = problemWith(value) ?? {};
  throw new HistoryError(`"${field}" ${problem}`, remedy, line);
}

function found(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'is a list' : 'is an object';
  return `is ${quoted(JSON.stringify(value))}`;
}

function isProcess(process: unknown): process is Process {
  return typeof process === 'string' || (typeof process === 'number' && isValue(process));
}

function isType(type: unknown): type is HistoryEvent['type'] {
  return TYPES.includes(type);
}
