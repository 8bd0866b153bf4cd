import {conesOf} from '../../simulation/causality.ts';
import {causalOrder} from '../../simulation/clocks/causal-order.ts';
import {stampsOf} from '../../simulation/clocks/stamps.ts';
import type {DiagramEvent, SpaceTimeDiagram} from '../../simulation/diagram.ts';
import {diagramShapes, drawDiagram, relabelled} from '../draw-diagram.ts';
import type {Skill, WrongAnswer} from '../skill.ts';

/** What a process counts at an event: from its own count so far, and the stamp of the message that it receives, if any. */
type Rule = (own: number, received: number | undefined) => number;

function countedBy(diagram: SpaceTimeDiagram, rule: Rule): ReadonlyMap<string, number> {
  const stamps = new Map<string, number>();
  const latest = new Map<string, number>();
  const order = causalOrder(diagram);
  if (order.kind === 'cycle') return stamps;
  for (const {event} of order.events) {
    const sender = diagram.messages.find(({to}) => to === event.id)?.from;
    const stamp = rule(latest.get(event.process) ?? 0, sender === undefined ? undefined : stamps.get(sender));
    stamps.set(event.id, stamp);
    latest.set(event.process, stamp);
  }
  return stamps;
}

const rules: readonly {readonly belief: string; readonly why: string; readonly rule: Rule}[] = [
  {
    belief: 'each process counts its own events',
    rule: (own) => own + 1,
    why: 'That counts the events of one process alone. A receiver goes past the stamp of the message too.',
  },
  {
    belief: 'a receiver takes over the larger number',
    rule: (own, received) => (received === undefined ? own + 1 : Math.max(own, received)),
    why: 'To receive is an event of its own: the receiver counts one more than the larger of the two.',
  },
  {
    belief: 'a receiver counts on from the message, whatever it had counted',
    rule: (own, received) => (received ?? own) + 1,
    why: 'A clock never goes back: the receiver counts on from the larger of the message’s stamp and its own.',
  },
  {
    belief: 'a receiver adds what the message says to its own count',
    rule: (own, received) => own + (received ?? 0) + 1,
    why: 'The two are compared and not added: one more than the larger.',
  },
];

function beliefs(diagram: SpaceTimeDiagram, event: DiagramEvent): WrongAnswer[] {
  const whole = conesOf(diagram, event.id).past.size + 1;
  return [
    ...rules.map(({belief, why, rule}) => ({
      belief,
      why,
      says: String(countedBy(diagram, rule).get(event.id)),
    })),
    {
      belief: 'a stamp counts everything that happened before',
      says: String(whole),
      why: `${whole - 1} events happened before ${event.id}, on several processes. The stamp is the length of the longest chain to it, itself included.`,
    },
  ];
}

export const lamportStamp: Skill = {
  id: 'lamport-stamp',
  lesson: 'theory',
  sitting: 'claims',
  can: 'stamp the events of a diagram with Lamport’s clock',
  loadIs: 'events up to the one that is asked about',
  draft(dice, level) {
    const diagram = drawDiagram(dice, diagramShapes[level]);
    const event = diagram.events.filter(({kind}) => kind === 'receive').at(-1);
    if (event === undefined || diagram.messages.length < 2 + level) return null;
    const stamps = stampsOf(diagram, () => 0);
    const right = stamps.get(event.id)?.lamport ?? 0;
    const wrong = beliefs(diagram, event);
    if (new Set([String(right), ...wrong.map(({says}) => says)]).size < 3) return null;
    const sender = diagram.messages.find(({to}) => to === event.id)?.from ?? '';
    return {
      ask: `All clocks begin at 0, and every event counts, to send and to receive included. What is the Lamport stamp of ${event.id}?`,
      shown: {kind: 'diagram', diagram},
      right: {
        says: String(right),
        why: `${event.id} receives a message stamped ${stamps.get(sender)?.lamport ?? 0}, and counts one more than the larger of that and its own clock.`,
      },
      wrong,
      picture: {
        kind: 'diagram',
        diagram: relabelled(diagram, ({id}) => `${id}: ${stamps.get(id)?.lamport ?? 0}`),
      },
      load: diagram.events.filter(({at}) => at <= event.at).length,
    };
  },
};
