import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';

interface Write {
  readonly node: string;
  /** Seconds after noon of true time, and what the node's clock shows then. */
  readonly at: number;
  readonly stamp: number;
}

const clock = (seconds: number): string => `12:00:${String(seconds).padStart(2, '0')}`;
const says = (write: Write): string => `What ${write.node} wrote.`;

function drawLastWriter(dice: Dice, level: SkillLevel) {
  const count = 2 + level;
  const times = dice
    .shuffled(Array.from({length: 12}, (_, at) => 10 + 2 * at))
    .slice(0, count)
    .sort((a, b) => a - b);
  const arrival = dice.shuffled(times.map((_, at) => at));
  const writes = times.map((at, nth): Write => ({
    node: String.fromCharCode(65 + nth),
    at,
    stamp: at + dice.from(-9, 9),
  }));
  const nodes = dice.shuffled(writes.map(({node}) => node));
  const named = writes.map((write, at) => ({...write, node: nodes[at] ?? write.node}));
  const byStamp = [...named].sort((one, other) => other.stamp - one.stamp);
  const [right, second] = byStamp;
  const last = named.at(-1);
  const arrivedLast = named[arrival.at(-1) ?? 0];
  const first = byStamp.at(-1);
  if (!right || !last || !arrivedLast || !first || right.stamp === second?.stamp || right === last)
    return null;
  if (new Set([right, last, arrivedLast]).size < (level === 0 ? 2 : 3)) return null;
  const arrived = arrival.flatMap((at) => named[at] ?? []);
  return {arrived, arrivedLast, count, first, last, right, writes};
}

type LastWriterDrawn = NonNullable<ReturnType<typeof drawLastWriter>>;

function wrongAnswersLastWriter({arrivedLast, first, last}: LastWriterDrawn): WrongAnswer[] {
  return [
    {
      belief: 'the write that really came last wins',
      says: says(last),
      why: `It came last, at ${clock(last.at)}, but its timestamp is smaller: it is lost without a word.`,
    },
    {
      belief: 'the write that arrives last wins',
      says: says(arrivedLast),
      why: 'Then copies that receive the writes in different orders would differ. The timestamp decides.',
    },
    {
      belief: 'the first write is kept',
      says: says(first),
      why: 'It has the smallest timestamp, and any of the others replaces it.',
    },
  ];
}

function toldLastWriter(drawn: LastWriterDrawn): Draft {
  const {arrived, count, right} = drawn;
  return {
    ask: 'A register is kept on several copies and merged by last writer wins: each write carries what the clock of its node showed. A copy receives these writes in this order. What does it hold in the end?',
    shown: {
      kind: 'table',
      caption: 'Writes, as they arrive',
      head: ['By', 'Truly at', 'Its timestamp'],
      rows: arrived.map(({node, at, stamp}) => [node, clock(at), clock(stamp)]),
    },
    right: {
      says: says(right),
      why: `${clock(right.stamp)} is the largest timestamp, so every copy ends there, in whatever order the writes arrive. That the clock was wrong nobody can see.`,
    },
    wrong: wrongAnswersLastWriter(drawn),
    load: count,
  };
}

/** A register that keeps the write with the largest timestamp, and clocks that are wrong. */
export const lastWriter: Skill = {
  id: 'last-writer',
  lesson: 'theory',
  sitting: 'apart',
  can: 'say which write a last-writer-wins register keeps when clocks are wrong',
  loadIs: 'writes',
  draft(dice, level) {
    const drawn = drawLastWriter(dice, level);
    return drawn && toldLastWriter(drawn);
  },
};
