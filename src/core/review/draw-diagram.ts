import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '../simulation/diagram.ts';
import type {Dice} from './dice.ts';

export interface DiagramShape {
  readonly processes: number;
  readonly events: number;
}

interface Pending {
  readonly from: string;
  readonly toward: string;
}

/** A run of a few processes: at each place one does a step, sends a message, or receives one. Events are a, b, c … downwards. */
export function drawDiagram(dice: Dice, {processes, events}: DiagramShape): SpaceTimeDiagram {
  const names = ['P', 'Q', 'R', 'S'].slice(0, processes);
  const placed: DiagramEvent[] = [];
  const messages: DiagramMessage[] = [];
  const pending: Pending[] = [];
  for (let at = 0; at < events; at += 1) {
    const id = String.fromCharCode(97 + at);
    const process = dice.one(names);
    const waiting = pending.findIndex(({toward}) => toward === process);
    const isReceive = waiting >= 0 && dice.happens(3, 4);
    const isSend = !isReceive && pending.length < 3 && at < events - 1 && dice.happens(2, 3);
    if (isReceive) for (const {from} of pending.splice(waiting, 1)) messages.push({from, to: id});
    if (isSend) pending.push({from: id, toward: dice.one(names.filter((name) => name !== process))});
    placed.push({id, process, at, label: id, kind: isReceive ? 'receive' : isSend ? 'send' : 'step'});
  }
  const received = new Set(messages.map(({from}) => from));
  // A message that would still be under way at the end is not drawn, and its event a step like others.
  const settled = placed.map((event): DiagramEvent =>
    event.kind === 'send' && !received.has(event.id) ? {...event, kind: 'step'} : event,
  );
  return {processes: names.map((id) => ({id, label: id})), events: settled, messages};
}

export const diagramShapes: readonly [DiagramShape, DiagramShape, DiagramShape] = [
  {processes: 2, events: 6},
  {processes: 3, events: 8},
  {processes: 3, events: 11},
];

/** The same diagram, each event labelled with what a function says of it. */
export const relabelled = (
  diagram: SpaceTimeDiagram,
  labelOf: (event: DiagramEvent) => string,
): SpaceTimeDiagram => ({
  ...diagram,
  events: diagram.events.map((event) => ({...event, label: labelOf(event)})),
});
