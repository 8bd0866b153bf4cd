import type {DiagramMessage, SpaceTimeDiagram} from '../../simulation/diagram.ts';
import {diagramShapes, drawDiagram} from '../draw-diagram.ts';
import type {Skill, WrongAnswer} from '../skill.ts';

const YES = 'It is consistent.';
const no = (message: DiagramMessage): string => `It is not: message ${message.label ?? ''} shows it.`;

interface Sides {
  readonly backward: readonly DiagramMessage[];
  readonly forward: readonly DiagramMessage[];
  readonly inside: readonly DiagramMessage[];
}

/** How the messages stand to a cut: received before it and sent after, sent before it and received after, or over before it. */
function sidesOf(diagram: SpaceTimeDiagram, cut: readonly string[]): Sides {
  const last = new Map(
    cut
      .flatMap((id) => diagram.events.filter((event) => event.id === id))
      .map((event) => [event.process, event.at]),
  );
  const isBefore = (id: string | null): boolean => {
    const event = diagram.events.find((each) => each.id === id);
    return event !== undefined && event.at <= (last.get(event.process) ?? -1);
  };
  const those = (sent: boolean, received: boolean): DiagramMessage[] =>
    diagram.messages.filter(({from, to}) => isBefore(from) === sent && isBefore(to) === received);
  return {backward: those(false, true), forward: those(true, false), inside: those(true, true)};
}

function beliefs({backward, forward, inside}: Sides): WrongAnswer[] {
  return [
    ...forward.map((message) => ({
      belief: 'a message that is under way at the cut spoils it',
      says: no(message),
      why: 'This message is sent before the cut and received after it: it is under way, and a snapshot records it as the state of its channel.',
    })),
    ...(backward.length > 0
      ? [
          {
            belief: 'a cut that takes some first events of each process is consistent',
            says: YES,
            why: 'It holds that a message was received and not that it was sent, which no run ever shows.',
          },
        ]
      : []),
    ...inside.map((message) => ({
      belief: 'a message across the slope of the cut spoils it',
      says: no(message),
      why: 'This message is both sent and received before the cut, which takes nothing from it.',
    })),
  ];
}

export const consistentCut: Skill = {
  id: 'consistent-cut',
  lesson: 'theory',
  sitting: 'claims',
  can: 'say whether a cut is consistent, and which message shows that it is not',
  loadIs: 'messages in the diagram',
  draft(dice, level, aim) {
    const drawn = drawDiagram(dice, diagramShapes[level]);
    if (drawn.messages.length < 2 + level) return null;
    const messages = drawn.messages.map((message, nth) => ({...message, label: `m${nth + 1}`}));
    const diagram = {...drawn, messages};
    const own = diagram.processes.map(({id}) => diagram.events.filter(({process}) => process === id));
    if (own.some((events) => events.length < 2)) return null;
    const cut = own.flatMap((events) => events[dice.below(events.length)]?.id ?? []);
    const sides = sidesOf(diagram, cut);
    const [culprit, second] = sides.backward;
    if (second !== undefined || (culprit === undefined) !== (aim % 3 === 0)) return null;
    const wrong = beliefs(sides);
    if (wrong.length < 2) return null;
    return {
      ask: 'The line cuts each process after one of its events. Is the cut consistent, and if not, which message shows it?',
      shown: {kind: 'diagram', diagram: {...diagram, cut}},
      right: {
        says: culprit === undefined ? YES : no(culprit),
        why:
          culprit === undefined
            ? 'Every message that is received before the cut is sent before it.'
            : `${culprit.label} is received before the cut and sent after it: the cut holds an effect without its cause.`,
      },
      wrong,
      load: messages.length,
    };
  },
};
