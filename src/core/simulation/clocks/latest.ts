import type {SpaceTimeDiagram} from '../diagram.ts';

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
