import {eventsOf, moveEvent, withChange} from '../../core/checking/editing.ts';
import type {HistoryEvent, Operation} from '../../core/checking/history.ts';
import {apart} from '../../core/checking/models/apart.ts';
import {drawn} from '../../core/checking/models/drawn.ts';
import {judgeAll} from '../../core/checking/models/judge-all.ts';
import {isMet} from './challenges.ts';
import type {Challenge} from './scenarios.ts';
import {operationsOf} from './session.ts';

/** The smallest change that meets the dare; null if no single one does. */
export function workedChange(
  challenge: Challenge,
  example: readonly Operation[],
): readonly HistoryEvent[] | null {
  return (
    candidates(challenge, example).find((events) => {
      const operations = operationsOf({events, initial: null});
      return isMet(challenge, example, operations, judgeAll(operations));
    }) ?? null
  );
}

function candidates({change, allows, forbids}: Challenge, example: readonly Operation[]): HistoryEvent[][] {
  if (typeof change === 'object') {
    const told = apart.find((each) => each.allows === allows && each.forbids === forbids);
    return told?.history ? [eventsOf(drawn(...told.history))] : [];
  }
  const events = eventsOf(example);
  if (change === 'moves') {
    return events.flatMap((_, by) =>
      events.flatMap((__, from) => [
        moveEvent(events, from, from - by - 1),
        moveEvent(events, from, from + by + 1),
      ]),
    );
  }
  const values = [...new Set(example.map(({value}) => value))];
  return example.flatMap(({f}, index) =>
    f === 'read' ? values.map((value) => withChange(example, index, {value})) : [],
  );
}
