import {canonical} from './canonical.ts';
import type {LocatedEvent} from './events.ts';
import {HistoryError} from './history-error.ts';
import type {HistoryEvent, Operation, Process, Value} from './history.ts';
import {updateNamed, type Spec} from './specs/spec.ts';

interface Invocation extends LocatedEvent {
  /** Its place among the operations. */
  readonly index: number;
  /** Its place among the events. */
  readonly place: number;
}

/**
 * Joins each invocation with what became of it. Times are places in the list; what never ends is `info`.
 *
 * After an `info` the process may go on, as a client does that has stopped waiting: what it left behind stays open, and
 * is concurrent with all that it asks later. Jepsen would let such a process never invoke again and go on under a new
 * number. The verdict is the same, and a history recorded by clients that keep their names need not be rewritten.
 *
 * @throws HistoryError naming the line, if events do not fit together or are none of the spec's.
 */
export function pair(spec: Spec, events: readonly LocatedEvent[]): Operation[] {
  const open = new Map<Process, Invocation>();
  const operations: Operation[] = [];
  events.forEach(({event, line}, place) => {
    const before = open.get(event.process);
    if (event.type === 'invoke') {
      if (before !== undefined) throw twice(event, before, line);
      open.set(event.process, {event, line, index: operations.length, place});
      operations.push(waiting(spec, event, place, line));
      return;
    }
    if (before === undefined) {
      throw new HistoryError(
        `Process ${event.process} ends (${event.type}) ${an(event.f)} that it has not invoked`,
        'put the invoke before it, or take this line out',
        line,
      );
    }
    open.delete(event.process);
    const operation = operations[before.index];
    if (operation === undefined) return;
    checkEnd(spec, before, event, line);
    const value = event.type === 'ok' && event.f === 'read' ? (event.value ?? null) : operation.value;
    operations[before.index] = {...operation, value, return: place, outcome: event.type};
  });
  return operations;
}

function waiting(spec: Spec, event: HistoryEvent, place: number, line: number): Operation {
  const {process, f, key, value} = event;
  const base = {
    process,
    f,
    ...(key === undefined ? {} : {key}),
    call: place,
    return: null,
    outcome: 'info',
  } as const;
  if (f === 'read') return {...base, value: null};
  const rule = updateNamed(spec, f);
  if (rule === undefined) {
    const known = ['read', ...Object.keys(spec.updates)].join(', ');
    throw new HistoryError(
      `A ${spec.name} knows no "${f}"`,
      `use one of ${known}, or choose another spec`,
      line,
    );
  }
  if (value === undefined || rule.argument.parse(value) === undefined) {
    throw new HistoryError(`The "value" of ${an(f)} ${said(value)}`, `give ${rule.argument.name}`, line);
  }
  return {...base, value};
}

function checkEnd(
  spec: Spec,
  {event: invoke, line: since}: Invocation,
  end: HistoryEvent,
  line: number,
): void {
  const where = `process ${end.process} invoked ${invoke.f} on line ${since}`;
  if (end.f !== invoke.f) {
    throw new HistoryError(`This ends ${an(end.f)}, but ${where}`, `write "f": "${invoke.f}"`, line);
  }
  if (end.key !== undefined && canonical(end.key) !== canonical(invoke.key ?? null)) {
    const mend =
      invoke.key === undefined ? 'name the key on both lines' : `write "key": ${canonical(invoke.key)}`;
    throw new HistoryError(`The "key" ${said(end.key)}, but ${where} ${keyOf(invoke)}`, mend, line);
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
    `Process ${process} invokes ${f} while its ${before.event.f} of line ${before.line} is under way`,
    'end that one first (ok, fail or info), or give this one to another process',
    line,
  );
}

function an(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
}

function keyOf({key}: HistoryEvent): string {
  return key === undefined ? 'without a key' : `on ${canonical(key)}`;
}

function said(value: Value | undefined): string {
  return value === undefined ? 'is missing' : `is ${canonical(value).slice(0, 40)}`;
}
