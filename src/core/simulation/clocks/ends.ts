import type {DiagramMessage, SpaceTimeDiagram} from '../diagram.ts';

/**
 * The latest `count` events of a diagram, in the order of its times, with the messages that they send. No path between
 * two of them leads over an earlier event, as no message goes back in time: so the past and the future of an event are,
 * within this part, what they are in the whole.
 */
export function latest(diagram: SpaceTimeDiagram, count: number): SpaceTimeDiagram {
  const inOrder = [...diagram.events].sort((left, right) => left.at - right.at);
  const events = inOrder.slice(Math.max(0, inOrder.length - count));
  const shown = new Set(events.map(({id}) => id));
  const messages = diagram.messages.filter(({from}) => shown.has(from));
  return {processes: diagram.processes, events, messages};
}

/** The earliest `count` events of a diagram: paths between them are what they are in the whole. What arrives later is on its way. */
export function earliest(diagram: SpaceTimeDiagram, count: number): SpaceTimeDiagram {
  const inOrder = [...diagram.events].sort((left, right) => left.at - right.at);
  const events = inOrder.slice(0, count);
  const processOf = new Map(diagram.events.map(({id, process}) => [id, process]));
  const shown = new Set(events.map(({id}) => id));
  const messages = diagram.messages
    .filter(({from}) => shown.has(from))
    .map((message): DiagramMessage => {
      const {to} = message;
      if (to === null || shown.has(to)) return message;
      return {...message, to: null, toward: processOf.get(to) ?? '', fate: 'in-flight'};
    });
  return {processes: diagram.processes, events, messages};
}
