import type {Skill} from '../skill.ts';
import {counted} from '../words.ts';

/** How many have to take part so that f of them may fail, by the kind of fault. */
const kinds = [
  {
    what: 'agree on a value although members may crash, on a network that is slow for an unknown time',
    least: (f: number) => 2 * f + 1,
    why: (f: number) =>
      `The others have to go on without the ${f} and must still be a majority, so that any two sets that go on share a member.`,
  },
  {
    what: 'agree on a value although members may lie, with messages that are not signed',
    least: (f: number) => 3 * f + 1,
    why: (f: number) =>
      `The answers of all but ${f} must do, and of these ${f} may be lies: the truthful have to be more than the liars among them.`,
  },
  {
    what: 'keep a written value although members may lose their disks, if all copies are written before the answer',
    least: (f: number) => f + 1,
    why: (f: number) => `One copy has to be left when ${f} are gone.`,
  },
] as const;

const says = (count: number): string => `${counted(count, 'member')}.`;

export const groupSize: Skill = {
  id: 'group-size',
  lesson: 'theory',
  sitting: 'claims',
  can: 'say how large a group must be to survive so many faults',
  loadIs: 'faults',
  draft(dice, level) {
    const f = [1, dice.from(2, 3), dice.from(4, 6)][level] ?? 1;
    const kind = dice.one(kinds);
    const right = kind.least(f);
    return {
      ask: `A group has to ${kind.what}. Up to ${counted(f, 'member')} may be faulty. How many members does it need at least?`,
      right: {says: says(right), why: kind.why(f)},
      wrong: [
        {
          belief: 'one more than the faulty is always enough',
          says: says(f + 1),
          why: `With ${f} gone one is left, which cannot tell whether the others are gone, slow or cut off.`,
        },
        {
          belief: 'a majority always does',
          says: says(2 * f + 1),
          why: 'Majorities are for members that crash: liars need more, and mere copies fewer.',
        },
        {
          belief: 'it takes as many as against liars',
          says: says(3 * f + 1),
          why: 'Against lies it takes so many. Here nobody lies.',
        },
        {
          belief: 'twice as many as may fail are enough',
          says: says(2 * f),
          why: `With ${f} gone ${f} are left, which is half. Another half may think the same of itself, or lie.`,
        },
        {
          belief: 'three times as many as may lie are enough',
          says: says(3 * f),
          why: 'Three generals of whom one lies cannot agree (Lamport, Shostak and Pease 1982), and larger groups of thirds are the same.',
        },
      ],
      load: f,
    };
  },
};
