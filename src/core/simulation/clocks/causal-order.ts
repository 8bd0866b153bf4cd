import {eventsOf} from '../causality.ts';
import type {DiagramEvent, SpaceTimeDiagram} from '../diagram.ts';

/** An event with those directly before it: the one before on its process, and the senders of what it receives. */
export interface Placed {
  readonly event: DiagramEvent;
  readonly before: readonly string[];
}

export type CausalOrder =
  | {readonly kind: 'order'; readonly events: readonly Placed[]}
  /** Events each of which would have to be before itself: a message goes into its sender's past. */
  | {readonly kind: 'circle'; readonly events: readonly string[]};

/** The events of a diagram in an order in which causes come first, or why there is none. */
export function causalOrder(diagram: SpaceTimeDiagram): CausalOrder {
  const waiting = new Map(placed(diagram).map((each) => [each.event.id, each]));
  const events: Placed[] = [];
  for (let ready = free(waiting); ready.length > 0; ready = free(waiting)) {
    for (const each of ready) {
      events.push(each);
      waiting.delete(each.event.id);
    }
  }
  if (waiting.size === 0) return {kind: 'order', events};
  return {kind: 'circle', events: inCircle(waiting)};
}

function placed(diagram: SpaceTimeDiagram): readonly Placed[] {
  const senders = new Map<string, string[]>();
  for (const {from, to} of diagram.messages) {
    if (to !== null) senders.set(to, [...(senders.get(to) ?? []), from]);
  }
  return diagram.processes.flatMap(({id}) =>
    eventsOf(diagram, id).map((event, place, own) => {
      const previous = own[place - 1];
      return {event, before: [...(previous ? [previous.id] : []), ...(senders.get(event.id) ?? [])]};
    }),
  );
}

function free(waiting: ReadonlyMap<string, Placed>): readonly Placed[] {
  return [...waiting.values()].filter(({before}) => before.every((id) => !waiting.has(id)));
}

/** Goes back from one cause to the next until an event comes again: from there on it is a circle. */
function inCircle(waiting: ReadonlyMap<string, Placed>): readonly string[] {
  const [first] = waiting.keys();
  const path: string[] = [];
  for (let at = first; at !== undefined; at = waiting.get(at)?.before.find((id) => waiting.has(id))) {
    const place = path.indexOf(at);
    if (place >= 0) return path.slice(place).reverse();
    path.push(at);
  }
  return path;
}
