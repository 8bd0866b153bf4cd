import {conesOf} from '../../simulation/causality.ts';
import type {DiagramEvent, SpaceTimeDiagram} from '../../simulation/diagram.ts';
import type {Dice} from '../dice.ts';
import {diagramShapes, drawDiagram, relabelled} from '../draw-diagram.ts';
import type {Skill, WrongAnswer} from '../skill.ts';

type Relation = 'first' | 'second' | 'neither';

const NEITHER = 'Neither: they are concurrent.';
const before = (one: string, other: string): string => `${one} happened before ${other}.`;

/** What the wall clock of each event's process shows: 10:00 and minutes, each process' clock off by its own error. */
function wallClocks(dice: Dice, diagram: SpaceTimeDiagram): ReadonlyMap<string, number> {
  const errors = new Map(diagram.processes.map(({id}) => [id, dice.below(13)]));
  return new Map(diagram.events.map(({id, process, at}) => [id, at + (errors.get(process) ?? 0)]));
}

const clockText = (minutes: number): string => `10:${String(minutes).padStart(2, '0')}`;

interface Pair {
  readonly one: string;
  readonly other: string;
  /** Whether the first stands higher in the picture, and whether its clock shows the earlier time. */
  readonly isHigher: boolean;
  readonly isEarlier: boolean;
  readonly isLinked: boolean;
}

function beliefs({one, other, isHigher, isEarlier, isLinked}: Pair): WrongAnswer[] {
  const order = (isFirst: boolean): string => (isFirst ? before(one, other) : before(other, one));
  return [
    {
      belief: 'the event whose clock shows the earlier time came first',
      says: order(isEarlier),
      why: 'The clocks of two processes need not agree. Only a chain of steps and messages puts one event before another.',
    },
    {
      belief: 'the event that stands higher in the picture came first',
      says: order(isHigher),
      why: 'Only lines and arrows count. What no chain of them joins could be drawn in the other order.',
    },
    ...(isLinked
      ? []
      : [
          {
            belief: 'events without an arrow from one to the other are concurrent',
            says: NEITHER,
            why: 'A chain of several steps and messages leads from one to the other, and puts it first.',
          },
        ]),
  ];
}

/** All pairs of events of two processes that stand to each other as it is wanted. */
function pairsOf(diagram: SpaceTimeDiagram, wanted: Relation): {one: DiagramEvent; other: DiagramEvent}[] {
  return diagram.events.flatMap((one) => {
    const {past, future} = conesOf(diagram, one.id);
    const relationTo = (id: string): Relation =>
      future.has(id) ? 'first' : past.has(id) ? 'second' : 'neither';
    return diagram.events
      .filter((other) => other.process !== one.process && relationTo(other.id) === wanted)
      .map((other) => ({one, other}));
  });
}

export const happenedBefore: Skill = {
  id: 'happened-before',
  lesson: 'theory',
  sitting: 'claims',
  can: 'say which of two events happened before the other, or that neither did',
  loadIs: 'events in the diagram',
  draft(dice, level, aim) {
    const diagram = drawDiagram(dice, diagramShapes[level]);
    if (diagram.messages.length < 2 + level) return null;
    const walls = wallClocks(dice, diagram);
    const wallOf = ({id}: DiagramEvent): number => walls.get(id) ?? 0;
    const relation = (['first', 'neither', 'second', 'neither'] as const)[aim % 4] ?? 'neither';
    const pairs = pairsOf(diagram, relation).map(({one, other}) => ({
      one: one.id,
      other: other.id,
      isHigher: one.at < other.at,
      isEarlier: wallOf(one) < wallOf(other),
      isApart: wallOf(one) !== wallOf(other),
      isLinked: diagram.messages.some(({from, to}) =>
        [one.id, other.id].every((id) => id === from || id === to),
      ),
    }));
    const saysOf = ({one, other}: Pair): string =>
      ({first: before(one, other), second: before(other, one), neither: NEITHER})[relation];
    const pair = dice
      .shuffled(pairs)
      .find(
        (each) => each.isApart && new Set([saysOf(each), ...beliefs(each).map(({says}) => says)]).size > 2,
      );
    if (pair === undefined) return null;
    const labelled = relabelled(diagram, ({id}) => `${id} ${clockText(walls.get(id) ?? 0)}`);
    return {
      ask: `Beside each event stands what the clock of its process showed. Which of ${pair.one} and ${pair.other} happened before the other?`,
      shown: {kind: 'diagram', diagram: labelled},
      right: {
        says: saysOf(pair),
        why:
          relation === 'neither'
            ? `No chain of steps and messages leads from ${pair.one} to ${pair.other}, and none back.`
            : 'A chain of steps and messages leads from the one to the other. The picture shows all that such chains join.',
      },
      wrong: beliefs(pair),
      picture: {kind: 'diagram', diagram: labelled, highlight: pair.one},
      load: diagram.events.length,
    };
  },
};
