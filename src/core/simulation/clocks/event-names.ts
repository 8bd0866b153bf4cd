import {eventsOf} from '../causality.ts';
import type {SpaceTimeDiagram} from '../diagram.ts';

/** What each event of a diagram is called, by its id: its process and its place there from 1, as `A17` or `left 3`, never broken. */
export function eventNames(diagram: SpaceTimeDiagram): ReadonlyMap<string, string> {
  return new Map(
    diagram.processes.flatMap(({id, label}) =>
      eventsOf(diagram, id).map((event, place): [string, string] => [
        event.id,
        `${label}${label.length === 1 ? '' : '\u00a0'}${place + 1}`,
      ]),
    ),
  );
}
