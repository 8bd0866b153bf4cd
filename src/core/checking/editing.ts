import type {HistoryEvent, Operation, Process} from './history.ts';

/** An operation to be added: its events are put at the end. */
export type Draft = Pick<Operation, 'process' | 'f' | 'key' | 'value' | 'outcome'>;

/** One event per line, as `parseEvents` reads them. */
export function formatEvents(events: readonly HistoryEvent[]): string {
  return events
    .map(({process, type, f, key, value = null}) =>
      JSON.stringify({process, type, f, ...(key === undefined ? {} : {key}), value}),
    )
    .join('\n');
}

/** The events of a history in order. What still waits has an invocation only. */
export function eventsOf(operations: readonly Operation[]): HistoryEvent[] {
  return operations
    .flatMap((operation) => {
      const {process, f, key, value, outcome} = operation;
      const base = {process, f, ...(key === undefined ? {} : {key})};
      const asked = f === 'read' ? null : value;
      const call = {at: operation.call, event: {...base, type: 'invoke', value: asked} as const};
      if (operation.return === null) return [call];
      const answer = outcome === 'ok' ? value : asked;
      return [call, {at: operation.return, event: {...base, type: outcome, value: answer} as const}];
    })
    .sort((a, b) => a.at - b.at)
    .map(({event}) => event);
}

/**
 * Moves the event at `from` to the place `to`, or as near to it as the order of its own process allows: a process ends
 * one operation before it begins the next.
 */
export function moveEvent(events: readonly HistoryEvent[], from: number, to: number): HistoryEvent[] {
  const moved = [...events];
  const event = moved[from];
  if (event === undefined) return moved;
  const step = to < from ? -1 : 1;
  let place = from;
  while (
    place !== to &&
    moved[place + step] !== undefined &&
    moved[place + step]?.process !== event.process
  ) {
    const other = moved[place + step];
    if (other === undefined) break;
    moved[place] = other;
    moved[place + step] = event;
    place += step;
  }
  return moved;
}

/** The history without one of its operations. */
export function withoutOperation(operations: readonly Operation[], index: number): HistoryEvent[] {
  return eventsOf(operations.filter((_, other) => other !== index));
}

/** The history with one operation changed in what it is, not in when it was. */
export function withChange(
  operations: readonly Operation[],
  index: number,
  change: Partial<Draft>,
): HistoryEvent[] {
  return eventsOf(operations.map((each, other) => (other === index ? {...each, ...change} : each)));
}

/** The history with an operation at its end. A process that still waits gives up first: what it asked stays open. */
export function withOperation(operations: readonly Operation[], draft: Draft): HistoryEvent[] {
  const end = operations.reduce((last, {call, return: end}) => Math.max(last, call, end ?? 0), 0);
  const gaveUp = operations.map((each) =>
    each.process === draft.process && each.return === null ? {...each, return: end + 1} : each,
  );
  return eventsOf([...gaveUp, {...draft, call: end + 2, return: end + 3}]);
}

/** A client that has no operation yet: the least number that is free. */
export function newProcess(operations: readonly Operation[]): Process {
  const taken = new Set(operations.map(({process}) => process));
  let process = 0;
  while (taken.has(process)) process += 1;
  return process;
}
