import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';
import {keepUndecided} from '../samples/adversary.ts';
import {pingPong, type Body, type State} from '../samples/ping-pong.ts';

const say = ({kind, value}: Body): string => `${kind}${String(value)}`;
const look = ({value, mood}: State): string => `${String(value)}, ${mood}`;

/** The first stages of the scheduler's endless run against ping-pong, as a space-time diagram. */
function draw(stages: number): SpaceTimeDiagram {
  const {run} = keepUndecided(pingPong, [0, 1], stages);
  const events: DiagramEvent[] = [];
  const messages: DiagramMessage[] = [];
  const underWay: {from: string; body: Body; to: number}[] = [];
  run.forEach(({event, after}, index) => {
    const id = `event-${String(index)}`;
    const state = after.states[event.process];
    const taken = underWay.findIndex(({to, body}) => to === event.process && body === event.received);
    const [message] = taken < 0 ? [] : underWay.splice(taken, 1);
    if (message) messages.push({from: message.from, to: id, label: say(message.body)});
    for (const {to, body} of after.buffer)
      if (!underWay.some((each) => each.body === body)) underWay.push({from: id, body, to});
    events.push({
      id,
      process: `p${String(event.process)}`,
      at: index,
      kind: message ? 'receive' : 'step',
      ...(state && {label: look(state)}),
    });
  });
  for (const {from, to, body} of underWay)
    messages.push({from, to: null, toward: `p${String(to)}`, fate: 'in-flight', label: say(body)});
  return {
    processes: [
      {id: 'p0', label: 'A'},
      {id: 'p1', label: 'B'},
    ],
    events,
    messages,
  };
}

export const endlessRun = draw(7);
