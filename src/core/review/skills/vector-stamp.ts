import {causalOrder} from '../../simulation/clocks/causal-order.ts';
import {stampsOf} from '../../simulation/clocks/stamps.ts';
import type {Vector} from '../../simulation/clocks/vector.ts';
import type {SpaceTimeDiagram} from '../../simulation/diagram.ts';
import {diagramShapes, drawDiagram, relabelled} from '../draw-diagram.ts';
import type {Skill, WrongAnswer} from '../skill.ts';

type Counts = readonly number[];
/** From what a process knew, and what the message that it receives says, to what it knows; its own place given. */
type Rule = (own: Counts, received: Counts | undefined, place: number) => Counts;

const bumped = (counts: Counts, place: number): Counts =>
  counts.map((count, at) => count + (at === place ? 1 : 0));
const joined = (one: Counts, other: Counts, how: (a: number, b: number) => number): Counts =>
  one.map((count, at) => how(count, other[at] ?? 0));

function countedBy(diagram: SpaceTimeDiagram, rule: Rule): ReadonlyMap<string, Counts> {
  const none = diagram.processes.map(() => 0);
  const stamps = new Map<string, Counts>();
  const latest = new Map<string, Counts>();
  const order = causalOrder(diagram);
  if (order.kind === 'cycle') return stamps;
  for (const {event} of order.events) {
    const place = diagram.processes.findIndex(({id}) => id === event.process);
    const sender = diagram.messages.find(({to}) => to === event.id)?.from;
    const received = sender === undefined ? undefined : stamps.get(sender);
    const stamp = rule(latest.get(event.process) ?? none, received, place);
    stamps.set(event.id, stamp);
    latest.set(event.process, stamp);
  }
  return stamps;
}

const rules: readonly {readonly belief: string; readonly why: string; readonly rule: Rule}[] = [
  {
    belief: 'to receive is no event of its own',
    rule: (own, received, place) => (received ? joined(own, received, Math.max) : bumped(own, place)),
    why: 'The receiver takes the larger of each two counts, and then counts one more event of its own.',
  },
  {
    belief: 'a receiver adds the counts of the message to its own',
    rule: (own, received, place) => bumped(received ? joined(own, received, (a, b) => a + b) : own, place),
    why: 'Counts are compared and not added: an event that both knew of would be counted twice.',
  },
  {
    belief: 'a receiver takes over what the message says',
    rule: (own, received, place) =>
      bumped(received ? received.map((count, at) => (at === place ? (own[at] ?? 0) : count)) : own, place),
    why: 'What the receiver knew of others and the message does not say is not forgotten: of each two counts the larger stands.',
  },
  {
    belief: 'a message brings news of its sender alone',
    rule: (own, received, place) => {
      const most = Math.max(...(received ?? [0]));
      return bumped(
        received ? joined(own, received, (a, b) => (b === most ? Math.max(a, b) : a)) : own,
        place,
      );
    },
    why: 'A message brings all that its sender knew, of third processes too.',
  },
];

const written = (counts: Counts): string => `[${counts.join(', ')}]`;
const countsOf = (diagram: SpaceTimeDiagram, vector: Vector | undefined): Counts =>
  diagram.processes.map(({id}) => vector?.[id] ?? 0);

export const vectorStamp: Skill = {
  id: 'vector-stamp',
  lesson: 'theory',
  sitting: 'claims',
  can: 'stamp the events of a diagram with vector clocks',
  loadIs: 'events up to the one that is asked about',
  draft(dice, level) {
    const diagram = drawDiagram(dice, diagramShapes[level]);
    const event = diagram.events.filter(({kind}) => kind === 'receive').at(-1);
    if (event === undefined || diagram.messages.length < 2 + level) return null;
    const stamps = stampsOf(diagram, () => 0);
    const stampOf = (id: string): string => written(countsOf(diagram, stamps.get(id)?.vector));
    const wrong = rules.map(({belief, why, rule}): WrongAnswer => ({
      belief,
      why,
      says: written(countedBy(diagram, rule).get(event.id) ?? []),
    }));
    const right = stampOf(event.id);
    if (new Set([right, ...wrong.map(({says}) => says)]).size < 3) return null;
    const sender = diagram.messages.find(({to}) => to === event.id)?.from ?? '';
    const places = diagram.processes.map(({label}) => label).join(', ');
    return {
      ask: `All counts begin at 0, and every event counts. What is the vector stamp of ${event.id}, with the counts in the order ${places}?`,
      shown: {kind: 'diagram', diagram},
      right: {
        says: right,
        why: `The message carries ${stampOf(sender)}. The larger of each two counts stands, and ${event.process} counts one more event of its own.`,
      },
      wrong,
      picture: {kind: 'diagram', diagram: relabelled(diagram, ({id}) => `${id} ${stampOf(id)}`)},
      load: diagram.events.filter(({at}) => at <= event.at).length,
    };
  },
};
