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
  | {readonly kind: 'cycle'; readonly events: readonly string[]};

/** The events of a diagram in an order in which causes come first, or why there is none (Kahn 1962). */
export function causalOrder(diagram: SpaceTimeDiagram): CausalOrder {
  const waiting = new Map(placed(diagram).map((each) => [each.event.id, each]));
  const open = new Map<string, number>();
  const after = new Map<string, Placed[]>();
  for (const each of waiting.values()) {
    const causes = each.before.filter((id) => waiting.has(id));
    open.set(each.event.id, causes.length);
    for (const id of causes) after.set(id, [...(after.get(id) ?? []), each]);
  }
  const events = [...waiting.values()].filter(({event}) => open.get(event.id) === 0);
  // It grows while it is read: what an event was the last cause of comes behind it.
  for (const {event} of events) {
    waiting.delete(event.id);
    for (const each of after.get(event.id) ?? []) {
      const left = (open.get(each.event.id) ?? 0) - 1;
      open.set(each.event.id, left);
      if (left === 0) events.push(each);
    }
  }
  if (waiting.size === 0) return {kind: 'order', events};
  return {kind: 'cycle', events: inCycle(waiting)};
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

/** Goes back from one cause to the next until an event comes again: from there on it is a cycle. */
function inCycle(waiting: ReadonlyMap<string, Placed>): readonly string[] {
  const [first] = waiting.keys();
  const path: string[] = [];
  for (let at = first; at !== undefined; at = waiting.get(at)?.before.find((id) => waiting.has(id))) {
    const place = path.indexOf(at);
    if (place >= 0) return path.slice(place).reverse();
    path.push(at);
  }
  return path;
}
