import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

const sizes = [3, 5, 7, 9] as const;
const replicas = (count: number): string => `${counted(count, 'replica')}.`;

function drawQuorumMeets(dice: Dice, level: SkillLevel) {
  const n = level === 0 ? dice.one([3, 4, 5]) : dice.from(4 + 2 * level, 6 + 3 * level);
  const r = dice.from(1, n - 1);
  const least = n - r + 1;
  const majority = Math.floor(n / 2) + 1;
  return {least, majority, n, r};
}

type QuorumMeetsDrawn = NonNullable<ReturnType<typeof drawQuorumMeets>>;

function wrongAnswersQuorumMeets({least, majority, n, r}: QuorumMeetsDrawn): WrongAnswer[] {
  return [
    {
      belief: 'R + W = N is enough',
      says: replicas(n - r),
      why: `${r} + ${n - r} is just ${n}: the ${r} that are asked may be those that have not stored it.`,
    },
    {
      belief: 'a quorum is always a majority',
      says: replicas(majority),
      why: `A majority meets every other majority. Beside a read of ${r}, ${least} are what it takes.`,
    },
    {
      belief: 'reads and writes need quorums of one size',
      says: replicas(r),
      why: `Sizes need not be equal: what counts is that together they are more than ${n}.`,
    },
    {
      belief: 'only what all have stored is safe to read',
      says: replicas(n),
      why: 'That would do, and it is more than is needed: one shared replica is enough.',
    },
  ];
}

function toldQuorumMeets(drawn: QuorumMeetsDrawn): Draft {
  const {least, n, r} = drawn;
  return {
    ask: `A register stands on ${counted(n, 'replica')}. A read asks ${counted(r, 'replica')}. How many must have stored a write at least, so that every read asks one of them?`,
    right: {
      says: replicas(least),
      why: `${r} + ${least} is more than ${n}, so a read and a write share a replica. With ${least - 1}, the write could have missed just the ${r} that the read asks.`,
    },
    wrong: wrongAnswersQuorumMeets(drawn),
    picture: {
      kind: 'table',
      caption: 'The most that a read and a write can avoid each other',
      head: ['', ...Array.from({length: n}, (_, at) => String(at + 1))],
      rows: [
        ['Stored', ...Array.from({length: n}, (_, at) => (at < least ? '×' : ''))],
        ['Asked', ...Array.from({length: n}, (_, at) => (at >= n - r ? '×' : ''))],
      ],
    },
    load: n,
  };
}

/** The least write quorum that every read quorum meets. */
export const quorumMeets: Skill = {
  id: 'quorum-meets',
  lesson: 'cap',
  sitting: 'quorums',
  can: 'work out how large a quorum has to be to meet another',
  loadIs: 'replicas',
  draft(dice, level) {
    return toldQuorumMeets(drawQuorumMeets(dice, level));
  },
};

/** How many may be down while both reads and writes go on. */
export const quorumSurvives: Skill = {
  id: 'quorum-survives',
  lesson: 'cap',
  sitting: 'quorums',
  can: 'say how many replicas may be down before reads or writes stop',
  loadIs: 'replicas',
  draft(dice, level) {
    const n = sizes[dice.from(level, level + 1)] ?? 3;
    const r = dice.from(1, n);
    const w = dice.from(1, n);
    if (r === w || r + w <= n) return null;
    const most = n - Math.max(r, w);
    if (new Set([most, n - Math.min(r, w), Math.floor((n - 1) / 2), r + w - n]).size < 3) return null;
    return {
      ask: `A register stands on ${counted(n, 'replica')}. A read waits for ${r} of them, a write for ${w}. How many may be down while both reads and writes can still be answered?`,
      right: {
        says: replicas(most),
        why: `The larger quorum is ${Math.max(r, w)}, and ${n} − ${most} are still enough for it. One more down, and ${r > w ? 'reads' : 'writes'} wait.`,
      },
      wrong: [
        {
          belief: 'the smaller quorum decides',
          says: replicas(n - Math.min(r, w)),
          why: `Then ${r < w ? 'reads' : 'writes'} are still answered, and ${r < w ? 'writes' : 'reads'} no longer.`,
        },
        {
          belief: 'a minority may always be down',
          says: replicas(Math.floor((n - 1) / 2)),
          why: `That holds where both quorums are majorities. Here one of them is ${Math.max(r, w)} of ${n}.`,
        },
        {
          belief: 'what the quorums share may be down',
          says: replicas(r + w - n),
          why: `${r} + ${w} − ${n} is the least that a read and a write have in common. It says how they meet, and not who may be missing.`,
        },
      ],
      load: n,
    };
  },
};
