import type {DiagramEvent, SpaceTimeDiagram} from './diagram.ts';

/** What stands before and after an event in the happened-before order; all else is concurrent with it. */
export interface Cones {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
}

/** The direct successors of each event: the next one of its process, and where its messages arrive. */
export function successors(diagram: SpaceTimeDiagram): Map<string, string[]> {
  const next = new Map<string, string[]>(diagram.events.map(({id}) => [id, []]));
  for (const process of diagram.processes) {
    const own = eventsOf(diagram, process.id);
    own.forEach(({id}, place) => {
      const following = own[place + 1];
      if (following) next.get(id)?.push(following.id);
    });
  }
  for (const {from, to} of diagram.messages) if (to !== null) next.get(from)?.push(to);
  return next;
}

/** The events of a process in their order. */
export function eventsOf(diagram: SpaceTimeDiagram, process: string): DiagramEvent[] {
  return diagram.events
    .filter((event) => event.process === process)
    .sort((left, right) => left.at - right.at);
}

/** Lamport's happened-before (CACM 1978) around one event, by search in the diagram. */
export function conesOf(diagram: SpaceTimeDiagram, event: string): Cones {
  const next = successors(diagram);
  const previous = new Map<string, string[]>();
  for (const [from, targets] of next) {
    for (const to of targets) previous.set(to, [...(previous.get(to) ?? []), from]);
  }
  return {past: reached(previous, event), future: reached(next, event)};
}

function reached(edges: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const seen = new Set<string>(edges.get(start));
  for (const at of seen) for (const next of edges.get(at) ?? []) seen.add(next);
  return seen;
}
