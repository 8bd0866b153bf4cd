import type {HistoryEvent, Operation, Process} from '../checking/history.ts';
import type {Entry} from './log.ts';
import type {Micros} from './time.ts';

/** A line of a history with its moment. */
export interface TimedEvent extends HistoryEvent {
  readonly at: Micros;
}

/** What the clients of a run asked for and were told, in order. */
export function events<Body>(log: readonly Entry<Body>[]): readonly TimedEvent[] {
  return log.flatMap(({at, facts}) =>
    facts.flatMap((fact) => (fact.kind === 'recorded' ? [{at, ...fact.event}] : [])),
  );
}

/** The operations of a run, in the order in which they were called, with simulated times. */
export function operations<Body>(log: readonly Entry<Body>[]): readonly Operation[] {
  const all: Operation[] = [];
  const open = new Map<Process, number>();
  for (const {at, process, type, f, value = null} of events(log)) {
    if (type === 'invoke') {
      open.set(process, all.length);
      all.push({process, f, value, call: at, return: null, outcome: 'info'});
      continue;
    }
    const place = open.get(process) ?? -1;
    const invoked = all[place];
    if (!invoked) throw new Error(`Process ${process} ends an operation that it never began.`);
    all[place] = {...invoked, value, return: at, outcome: type};
    open.delete(process);
  }
  return all;
}
