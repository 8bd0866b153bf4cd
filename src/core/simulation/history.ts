import type {HistoryEvent} from '../checking/history.ts';
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
