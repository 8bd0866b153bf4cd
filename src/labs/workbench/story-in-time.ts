import type {DiagramProcess, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import type {Moment, Story} from '../../core/workbench/virtual/moments.ts';
import type {Run} from '../space-time/run.ts';
import {momentTime} from './moment-words.ts';
import {upTo} from './part-of-story.ts';

/** `clocks`: every node has one, and it is right; `steps`: a schedule orders what happens, and nobody has a clock. */
export type Time = 'clocks' | 'steps';

/** The moments of a run up to a place, with what its clocks need. */
export function runOf(story: Story, place: number, time: Time): Run {
  const {moments, diagram} = upTo(story, place);
  const byId = new Map(moments.map((moment) => [moment.id, moment]));
  const when = (moment: Moment | undefined) =>
    time === 'clocks' ? momentTime(moment) : `Step ${(moment?.at ?? 0) + 1}`;
  return {
    ...(story.isLatter === true && {since: 'the first event that is kept of this long run'}),
    diagram: clientsApart(diagram, byId),
    walls: time === 'clocks' ? new Map(moments.map(({id, at}) => [id, at])) : null,
    tell: (event) => {
      const moment = byId.get(event);
      return {when: when(moment), what: moment?.says.join(' ').replace(/\.$/, '') ?? ''};
    },
  };
}

/**
 * Each client on a line of its own. The picture of the lab has one line for all of them, so that it stays narrow; a clock
 * on that line would say that a client knows what another one has done.
 */
function clientsApart(diagram: SpaceTimeDiagram, byId: ReadonlyMap<string, Moment>): SpaceTimeDiagram {
  const events = diagram.events.map((event) => ({
    ...event,
    process: byId.get(event.id)?.client ?? event.process,
  }));
  const acting = new Set(events.map(({process}) => process));
  const clients = [...new Set([...byId.values()].flatMap(({client}) => client ?? []))].sort(byNumber);
  const others = diagram.processes.filter(({id}) => acting.has(id));
  const processes = [...clients.map((id): DiagramProcess => ({id, label: id})), ...others];
  const messages = diagram.messages.map(({toward, ...message}) => ({
    ...message,
    ...(toward !== undefined && acting.has(toward) && {toward}),
  }));
  return {processes, events, messages};
}

const byNumber = (one: string, other: string): number => Number(one.slice(1)) - Number(other.slice(1));
