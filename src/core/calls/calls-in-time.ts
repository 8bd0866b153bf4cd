import type {DiagramEventKind, DiagramMessage, SpaceTimeDiagram} from '../simulation/diagram.ts';
import type {Micros} from '../simulation/time.ts';
import {nameOf} from './attempt-name.ts';
import {Bench} from './bench.ts';
import {Chronicle, type Happening, type Message} from './chronicle.ts';
import {idOf, type Place} from './places.ts';
import type {Settings} from './settings.ts';

/** Some calls of a run in space and time. */
export interface CallsInTime {
  /** Their events and their messages, as they are drawn. The id of an event is that of its happening. */
  readonly diagram: SpaceTimeDiagram;
  /** The same with what other calls carry from one event to another as messages, too: in it paths lead exactly from causes to effects. */
  readonly whole: SpaceTimeDiagram;
  readonly happenings: ReadonlyMap<string, Happening>;
  readonly messages: readonly Message[];
  /** When each event was. The bench gives nobody a wrong clock. */
  readonly walls: ReadonlyMap<string, Micros>;
  /** False where there were more events than were asked for. */
  readonly isWhole: boolean;
}

/**
 * Makes a run once more and writes down what happens to some of its calls, by their numbers from 0. The same settings and the same seed make
 * the same run.
 *
 * @param most the bounds: events of the agenda, and events that are written down
 */
export function callsInTime(
  settings: Settings,
  seed: number,
  calls: ReadonlySet<number>,
  most: {readonly events: number; readonly written: number},
): CallsInTime {
  const chronicle = new Chronicle(settings, calls, most.written);
  const bench = new Bench(settings, seed, 0, chronicle);
  let left = most.events;
  while (left > 0 && !chronicle.isFull && bench.step()) left--;
  const {happenings, messages, joins} = chronicle;
  const diagram = diagramOf(settings, happenings, messages);
  return {
    diagram,
    whole: {...diagram, messages: [...diagram.messages, ...joins]},
    happenings: new Map(happenings.map((each) => [each.id, each])),
    messages,
    walls: new Map(happenings.map(({id, at}) => [id, at])),
    isWhole: left > 0 && !chronicle.isFull,
  };
}

function diagramOf(
  settings: Settings,
  happenings: readonly Happening[],
  messages: readonly Message[],
): SpaceTimeDiagram {
  const places = new Map<string, Place>();
  for (const {place} of happenings) places.set(idOf(place), place);
  for (const {toward} of messages) places.set(idOf(toward), toward);
  const order = [...places.values()].sort((a, b) => rankOf(a) - rankOf(b) || a.number - b.number);
  return {
    processes: order.map((place) => ({id: idOf(place), label: placeInWords(place, settings)})),
    // The place keeps apart what happens at one instant.
    events: happenings.map((each, place) => ({
      id: each.id,
      process: idOf(each.place),
      at: place,
      kind: kindOf(each),
    })),
    messages: messages.map((message) => drawn(message, settings)),
  };
}

const rankOf = ({kind}: Place): number => (kind === 'layer' ? 0 : 1);

/** `caller`, or `L2` where there are several layers; `server`, or `S3`. An event's number comes behind it. */
export function placeInWords(
  {kind, number}: Place,
  {layers, servers}: Pick<Settings, 'layers' | 'servers'>,
): string {
  if (kind === 'layer') return layers === 1 ? 'caller' : `L${number + 1}`;
  return servers === 1 ? 'server' : `S${number + 1}`;
}

function drawn({attempt, way, ok, from, to, toward, isLost}: Message, settings: Settings): DiagramMessage {
  const name = nameOf(attempt, settings);
  const label = way === 'there' ? name : `${name} ${ok ? 'ok' : 'error'}`;
  if (to !== null) return {from, to, label};
  return {from, to: null, toward: idOf(toward), fate: isLost ? 'lost' : 'in-flight', label};
}

function kindOf({cause, facts}: Happening): DiagramEventKind {
  if (cause.kind === 'arrive' || cause.kind === 'answer') return 'receive';
  if (cause.kind === 'timeout') return 'timeout';
  return facts.some(({kind}) => kind === 'sent') ? 'send' : 'step';
}
