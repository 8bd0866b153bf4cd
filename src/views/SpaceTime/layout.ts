import type {DiagramMessage, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {columns, rows, sideOf} from './axes.ts';
import {along, beside} from './labels.ts';
import {endOfTheLost, lifeLine, shorten} from './lines.ts';
import {EDGE, FOOT, HEAD, MARK, TOP} from './measures.ts';
import type {Layout, PlacedEvent, PlacedMessage, Spacing} from './placed.ts';

/** Where everything stands. Time runs downwards, and every message falls. */
export function layOut(diagram: SpaceTimeDiagram, spacing: Spacing): Layout {
  const {processes} = diagram;
  const {xs, width} = columns(diagram);
  const row = rows(diagram, spacing);
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
    const text = event.label === undefined ? null : beside(diagram, event, at, side);
    return {thing: event, at, text, process: line.process};
  });

  return {
    width,
    height: bottom + EDGE,
    heads: lines.map(({label, x}) => ({thing: label, at: {x, y: HEAD}, text: null})),
    stretches: lines.flatMap((line) => lifeLine(diagram, line, row)),
    events,
    messages: diagram.messages.flatMap((message) => {
      const targetX = lines.find(({id}) => id === message.toward)?.x ?? 0;
      return placeMessage(message, events, targetX, bottom);
    }),
  };
}

/** From mark to mark; a message that arrives nowhere ends on its way to where its target stands. */
function placeMessage(
  message: DiagramMessage,
  events: readonly PlacedEvent[],
  targetX: number,
  bottom: number,
): PlacedMessage[] {
  const sender = events.find(({thing}) => thing.id === message.from);
  if (!sender) return [];
  const from = sender.at;
  const received = events.find(({thing}) => thing.id === message.to)?.at;
  const to = received ?? endOfTheLost(from, targetX, message, bottom);
  const line = shorten({from, to}, MARK + 1, received ? MARK + 2 : 0);
  return [
    {message, line, text: message.label === undefined ? null : along(line, message.label, sender.text)},
  ];
}
