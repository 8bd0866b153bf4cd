import type {DiagramMessage, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {columns, rows, sideOf} from './axes.ts';
import {cutLine} from './cut.ts';
import {along, beside} from './labels.ts';
import {endOfTheLost, lifeLine, shorten} from './lines.ts';
import {EDGE, FOOT, HEAD, MARK, PHONE, ROOMS, TOP, type Room} from './measures.ts';
import type {Layout, Line, PlacedEvent, PlacedMessage, Spacing} from './placed.ts';

/**
 * Where everything stands. Time runs downwards, and every message falls. Labels break into more lines where that makes
 * the picture fit a phone; what fits none keeps its room.
 */
export function layOut(diagram: SpaceTimeDiagram, spacing: Spacing): Layout {
  const {processes} = diagram;
  const {room, xs, width} = acrossOf(diagram);
  const row = rows(diagram, spacing, room);
  const bottom = Math.max(TOP, ...diagram.events.map(({at}) => row(at))) + FOOT;
  const lines = processes.map(({id, label}, process) => ({id, label, process, x: xs[process] ?? 0, bottom}));

  const events = diagram.events.map((event): PlacedEvent => {
    const line = lines.find(({id}) => id === event.process);
    if (!line)
      throw new Error(
        `The event "${event.id}" is one of "${event.process}", which is no process of the diagram.`,
      );
    const at = {x: line.x, y: row(event.at)};
    const side = sideOf(line.process, processes.length);
    const text = event.label === undefined ? null : beside(diagram, event, at, side, room);
    return {thing: event, at, text, process: line.process};
  });

  return {
    width,
    height: bottom + EDGE,
    heads: headsIn(diagram, xs),
    stretches: lines.flatMap((line) => lifeLine(diagram, line, row)),
    events,
    messages: diagram.messages
      .flatMap((message) => {
        const targetX = lines.find(({id}) => id === message.toward)?.x ?? 0;
        return drawMessage(message, events, targetX, bottom);
      })
      .map((drawn, _, all) => labelled(drawn, all, room)),
    cut: cutLine(diagram, events, {xs, width}),
  };
}

/** What the names of the processes need to be drawn by themselves, each where it stands in the picture. */
export function headsOf(diagram: SpaceTimeDiagram): Pick<Layout, 'width' | 'heads'> {
  const {xs, width} = acrossOf(diagram);
  return {width, heads: headsIn(diagram, xs)};
}

const headsIn = ({processes}: SpaceTimeDiagram, xs: readonly number[]): Layout['heads'] =>
  processes.map(({label}, process) => ({thing: label, at: {x: xs[process] ?? 0, y: HEAD}, text: null}));

/** The columns, in the most room in which they fit a phone. */
function acrossOf(diagram: SpaceTimeDiagram) {
  const room = ROOMS.find((each) => columns(diagram, each).width <= PHONE) ?? ROOMS[0];
  return {room, ...columns(diagram, room)};
}

interface Drawn {
  readonly message: DiagramMessage;
  readonly line: Line;
  readonly sender: PlacedEvent;
}

/** From mark to mark; a message that arrives nowhere ends on its way to where its target stands. */
function drawMessage(
  message: DiagramMessage,
  events: readonly PlacedEvent[],
  targetX: number,
  bottom: number,
): Drawn[] {
  const sender = events.find(({thing}) => thing.id === message.from);
  if (!sender) return [];
  const from = sender.at;
  const received = events.find(({thing}) => thing.id === message.to)?.at;
  const to = received ?? endOfTheLost(from, targetX, message, bottom);
  return [{message, sender, line: shorten({from, to}, MARK + 1, received ? MARK + 2 : 0)}];
}

/** The message with its label, which makes way for what else is sent from the same event. */
function labelled({message, line, sender}: Drawn, all: readonly Drawn[], room: Room): PlacedMessage {
  if (message.label === undefined) return {message, line, text: null};
  const reach = widthOf(line);
  const isNearer = all.some(
    (other) =>
      other.sender === sender &&
      other.message.label !== undefined &&
      widthOf(other.line) * reach > 0 &&
      Math.abs(widthOf(other.line)) > Math.abs(reach),
  );
  return {message, line, text: along(line, message.label, room, {beside: sender.text, isNearer})};
}

/** How far a line goes to the right; below zero: to the left. */
const widthOf = ({from, to}: Line): number => to.x - from.x;
