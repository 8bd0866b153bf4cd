import {canonical} from './canonical.ts';
import type {LocatedEvent} from './events.ts';
import {HistoryError} from './history-error.ts';
import type {HistoryEvent, Operation, Process, Value} from './history.ts';
import {quoted} from './reading/source.ts';
import {updateNamed, type Spec} from './specs/spec.ts';

interface Invocation extends LocatedEvent {
  /** Its place among the operations. */
  readonly index: number;
  /** Its place among the events. */
  readonly place: number;
}

export interface Reading {
  /** As Knossos reads them: the `ok` of a read with `null` says nothing about what was read. */
  readonly nullReadsAreUnknown?: boolean;
}

/**
 * Joins each invocation with what became of it. Times are places in the list; what never ends is `info`.
 *
 * After an `info` the process may go on, as a client does that has stopped waiting: what it left behind stays open, and
 * is concurrent with all that it asks later. Jepsen would let such a process never invoke again and go on under a new
 * number. The verdict is the same, and a history recorded by clients that keep their names need not be rewritten.
 * A late `ok` or `fail` of what was left behind says what happened after all.
 *
 * @throws HistoryError naming the line, if events do not fit together or are none of the spec's.
 */
export function pair(spec: Spec, events: Iterable<LocatedEvent>, reading: Reading = {}): Operation[] {
  const open = new Map<Process, Invocation>();
  const leftBehind = new Map<Process, Invocation>();
  const operations: Operation[] = [];
  let place = -1;
  for (const located of events) {
    place += 1;
    const {event, line} = located;
    const before = open.get(event.process);
    if (event.type === 'invoke') {
      if (before !== undefined) throw twice(event, before, line);
      open.set(event.process, {event, line, index: operations.length, place});
      operations.push(waiting(spec, event, place, line));
      continue;
    }
    const ending = before ?? late(leftBehind.get(event.process), event);
    if (ending === undefined) {
      throw new HistoryError(
        `Process ${named(event.process)} ends (${event.type}) ${an(event.f)} that it has not invoked`,
        'put the invoke before it, or take this line out',
        line,
      );
    }
    open.delete(event.process);
    if (event.type === 'info') leftBehind.set(event.process, ending);
    else leftBehind.delete(event.process);
    checkEnd(spec, ending, event, line);
    const operation = operations[ending.index];
    if (operation !== undefined) operations[ending.index] = ended(operation, event, place, reading);
  }
  return operations;
}

/** What a process left behind without an answer, if this is the answer. */
function late(left: Invocation | undefined, {type, f}: HistoryEvent): Invocation | undefined {
  return type !== 'info' && left?.event.f === f ? left : undefined;
}

function ended(
  operation: Operation,
  {type, value}: HistoryEvent,
  place: number,
  reading: Reading,
): Operation {
  const {process, f, key, call} = operation;
  const isRead = type === 'ok' && f === 'read';
  const says = !isRead || value !== null || reading.nullReadsAreUnknown !== true;
  const held = isRead ? (value ?? null) : operation.value;
  const outcome = type === 'invoke' || !says ? 'info' : type;
  return key === undefined
    ? {process, f, value: held, call, return: place, outcome}
    : {process, f, key, value: held, call, return: place, outcome};
}

function waiting(spec: Spec, event: HistoryEvent, place: number, line: number): Operation {
  const {f, value} = event;
  if (f === 'read') return unanswered(event, null, place);
  const rule = updateNamed(spec, f);
  if (rule === undefined) {
    const known = ['read', ...Object.keys(spec.updates)].join(', ');
    throw new HistoryError(
      `A ${spec.name} knows no "${named(f)}"`,
      `use one of ${known}, or choose another spec`,
      line,
    );
  }
  if (value === undefined || rule.argument.parse(value) === undefined) {
    throw new HistoryError(`The "value" of ${an(f)} ${said(value)}`, `give ${rule.argument.name}`, line);
  }
  return unanswered(event, value, place);
}

/** As an operation stands until its end is read; `ended` writes it out in the same order, so that all look alike. */
function unanswered({process, f, key}: HistoryEvent, value: Value, call: number): Operation {
  return key === undefined
    ? {process, f, value, call, return: null, outcome: 'info'}
    : {process, f, key, value, call, return: null, outcome: 'info'};
}

function checkEnd(
  spec: Spec,
  {event: invoke, line: since}: Invocation,
  end: HistoryEvent,
  line: number,
): void {
  const where = `process ${named(end.process)} invoked ${invoke.f} on line ${since}`;
  if (end.f !== invoke.f) {
    throw new HistoryError(`This ends ${an(end.f)}, but ${where}`, `write "f": "${invoke.f}"`, line);
  }
  if (end.key !== undefined && canonical(end.key) !== canonical(invoke.key ?? null)) {
    const remedy =
      invoke.key === undefined ? 'name the key on both lines' : `write "key": ${canonical(invoke.key)}`;
    throw new HistoryError(`The "key" ${said(end.key)}, but ${where} ${keyOf(invoke)}`, remedy, line);
  }
  if (end.type !== 'ok') return;
  if (end.f === 'read') {
    if (end.value === undefined || (end.value !== null && spec.state.parse(end.value) === undefined)) {
      throw new HistoryError(
        `The "value" of a completed read ${said(end.value)}`,
        `give what it read (${spec.state.name}), or null if nothing had been written`,
        line,
      );
    }
  } else if (
    end.value !== undefined &&
    end.value !== null &&
    canonical(end.value) !== canonical(invoke.value ?? null)
  ) {
    throw new HistoryError(
      `The "value" ${said(end.value)}, but ${where} with ${canonical(invoke.value ?? null)}`,
      'write the same value, or none',
      line,
    );
  }
}

function twice({process, f}: HistoryEvent, before: Invocation, line: number): HistoryError {
  return new HistoryError(
    `Process ${named(process)} invokes ${named(f)} while its ${before.event.f} of line ${before.line} is under way`,
    'end that one first (ok, fail or info), or give this one to another process',
    line,
  );
}

/** A name out of the file, short and without signs that steer a terminal. */
function named(name: Process): string {
  return quoted(String(name));
}

function an(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${named(word)}`;
}

function keyOf({key}: HistoryEvent): string {
  return key === undefined ? 'without a key' : `on ${canonical(key)}`;
}

function said(value: Value | undefined): string {
  return value === undefined ? 'is missing' : `is ${quoted(canonical(value))}`;
}
