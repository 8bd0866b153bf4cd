import {adjust, read, trueClock, type Clock} from '../clock.ts';
import type {DiagramEvent, DiagramEventKind, DiagramMessage, SpaceTimeDiagram} from '../diagram.ts';
import type {Entry} from '../log.ts';
import type {Message, NodeId} from '../protocol.ts';
import type {Micros} from '../time.ts';

/** A run as a picture, and what the clock of each event's node showed. */
export interface RunDiagram {
  readonly diagram: SpaceTimeDiagram;
  /** By the event's id, which is its place in the log, and its node. */
  readonly walls: ReadonlyMap<string, Micros>;
}

/**
 * The space-time diagram of the log of any run. An event is what an entry does at one node; an entry that happens to the
 * network alone is none.
 *
 * @param labelOf what a message says.
 */
export function runDiagram<Body>(
  log: readonly Entry<Body>[],
  nodes: readonly NodeId[],
  labelOf: (body: Body) => string,
): RunDiagram {
  const clocks = new Map<NodeId, Clock>();
  const events: DiagramEvent[] = [];
  const walls = new Map<string, Micros>();
  const fates = {received: arrivals(log), lost: losses(log)};
  const messages: DiagramMessage[] = [];
  log.forEach((entry, place) => {
    const {at, cause} = entry;
    if (cause.kind === 'command' && cause.command.kind === 'clock') {
      const {node, driftPpm, jumpMicros} = cause.command;
      clocks.set(node, adjust(clocks.get(node) ?? trueClock, at, driftPpm, jumpMicros));
    }
    for (const process of nodesOf(entry)) {
      const id = eventId(place, process);
      // The place keeps apart what happens at one instant: the picture's order is the log's.
      events.push({id, process, at: place, kind: kindOf(entry)});
      walls.set(id, read(clocks.get(process) ?? trueClock, at));
    }
    for (const fact of entry.facts) {
      if (fact.kind === 'sent') messages.push(drawn(place, fact.message, fates, labelOf));
    }
  });
  return {
    diagram: {processes: nodes.map((node) => ({id: node, label: node})), events, messages},
    walls,
  };
}

const eventId = (place: number, node: NodeId): string => `${place} ${node}`;

/** The place in the log of the entry that an event is of. */
export const placeOf = (event: string): number => Number.parseInt(event, 10);

/** The nodes that an entry happens to. A message that is held, or that finds its receiver down, happens to nobody. */
function nodesOf<Body>({cause, facts}: Entry<Body>): readonly NodeId[] {
  switch (cause.kind) {
    case 'begin':
      return [...new Set(facts.flatMap((fact) => (fact.kind === 'sent' ? [fact.message.src] : [])))];
    case 'deliver':
      return isTaken({facts}) ? [cause.message.dest] : [];
    case 'timer':
    case 'synced':
      return isTaken({facts}) ? [cause.node] : [];
    case 'command':
      return 'node' in cause.command ? [cause.command.node] : [];
  }
}

/** Whether a node has taken what came to it. */
function isTaken<Body>({facts}: Pick<Entry<Body>, 'facts'>): boolean {
  return facts.every(({kind}) => kind !== 'held') && !facts.some((fact) => isLostOnArrival(fact));
}

function isLostOnArrival<Body>(fact: Entry<Body>['facts'][number]): boolean {
  return fact.kind === 'lost' && fact.why === 'crashed';
}

/** Where each message is taken, by its id. */
function arrivals<Body>(log: readonly Entry<Body>[]): ReadonlyMap<number, string> {
  const received = new Map<number, string>();
  log.forEach((entry, place) => {
    const {cause} = entry;
    if (cause.kind !== 'deliver' || !isTaken(entry)) return;
    received.set(cause.message.id, eventId(place, cause.message.dest));
  });
  return received;
}

/** The messages that never arrive, by their ids. */
function losses<Body>(log: readonly Entry<Body>[]): ReadonlySet<number> {
  const lost = log.flatMap(({facts}) =>
    facts.flatMap((fact) => (fact.kind === 'lost' ? [fact.message.id] : [])),
  );
  return new Set(lost);
}

interface Fates {
  readonly received: ReadonlyMap<number, string>;
  readonly lost: ReadonlySet<number>;
}

function drawn<Body>(
  place: number,
  {id, src, dest, body}: Message<Body>,
  {received, lost}: Fates,
  labelOf: (body: Body) => string,
): DiagramMessage {
  const to = received.get(id) ?? null;
  const message = {from: eventId(place, src), to, label: labelOf(body)};
  if (to !== null) return message;
  return {...message, toward: dest, fate: lost.has(id) ? 'lost' : 'in-flight'};
}

function kindOf<Body>({cause, facts}: Entry<Body>): DiagramEventKind {
  if (cause.kind === 'deliver') return 'receive';
  if (cause.kind === 'timer') return 'timeout';
  if (cause.kind === 'command' && (cause.command.kind === 'crash' || cause.command.kind === 'restart')) {
    return cause.command.kind;
  }
  return facts.some(({kind}) => kind === 'sent') ? 'send' : 'step';
}
