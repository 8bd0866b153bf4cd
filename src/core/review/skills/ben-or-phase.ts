import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

type Proposal = 0 | 1 | null;

const DECIDE = (value: number): string => `It decides ${value}.`;
const ADOPT = (value: number): string => `It takes over ${value} and decides nothing.`;
const COIN = 'It tosses a coin.';

function drawBenOrPhase(dice: Dice, level: SkillLevel, aim: number) {
  const faults = 1 + level;
  const n = 2 * faults + 1;
  const value = dice.one([0, 1] as const);
  const heard = Array.from({length: n - faults}, (): Proposal => (dice.happens(1, 2) ? value : null));
  const count = heard.filter((each) => each === value).length;
  const right = count > faults ? DECIDE(value) : count > 0 ? ADOPT(value) : COIN;
  if (right !== [DECIDE(value), ADOPT(value), COIN][aim % 3]) return null;
  const other = 1 - value;
  return {count, faults, heard, n, other, right, value};
}

type BenOrPhaseDrawn = NonNullable<ReturnType<typeof drawBenOrPhase>>;

function wrongAnswersBenOrPhase({count, faults, heard, other, value}: BenOrPhaseDrawn): WrongAnswer[] {
  return [
    {
      belief: 'one proposal is enough to decide',
      says: count > 0 ? DECIDE(value) : COIN,
      why: `Others may hear none of the ${count}, and toss coins. It takes more than ${faults} to decide.`,
    },
    {
      belief: 'the value of most proposals is decided, “nothing” being one of them',
      says: 2 * count > heard.length ? DECIDE(value) : COIN,
      why: `What counts is whether more than ${faults} propose ${value}, or at least one does. “Nothing” is no value.`,
    },
    {
      belief: 'without agreement the process keeps its own value',
      says: ADOPT(other),
      why: `Nobody proposes ${other}. Where a value is proposed it is taken over, and where none is, a coin is tossed.`,
    },
    {
      belief: 'a value is decided in the round after it was taken over, not before',
      says: ADOPT(value),
      why: count > faults ? 'It holds enough proposals to decide now.' : 'There is no proposal to take over.',
    },
    {
      belief: 'only agreement of all heard counts',
      says: count === heard.length ? DECIDE(value) : COIN,
      why: `It is not needed that all say the same: more than ${faults} decide, and one is enough to take its value over.`,
    },
  ];
}

function toldBenOrPhase(drawn: BenOrPhaseDrawn): Draft {
  const {count, faults, heard, n, right, value} = drawn;
  return {
    ask: `Ben-Or’s protocol, with ${n} processes of which at most ${faults} may crash. In the second phase a process holds these proposals, its own among them. What does it do?`,
    shown: {
      kind: 'table',
      caption: 'Proposals that it holds',
      head: ['From', 'Proposal'],
      rows: heard.map((each, at) => [String.fromCharCode(65 + at), each === null ? 'nothing' : String(each)]),
    },
    right: {
      says: right,
      why:
        count > faults
          ? `${counted(count, 'proposal')} of ${value} are more than ${faults}: whoever misses ${faults} of them still hears one, and takes over ${value}.`
          : count > 0
            ? `${counted(count, 'proposal')} of ${value} ${count === 1 ? 'is' : 'are'} not more than ${faults}, so another process may hear none. It keeps ${value} for the next round.`
            : 'No proposal says anything, so nothing has been decided, and chance is free to choose.',
    },
    wrong: wrongAnswersBenOrPhase(drawn),
    load: heard.length,
  };
}

/** Ben-Or 1983, the second phase, where processes may crash: decide on more than f proposals, adopt on one, else toss a coin. */
export const benOrPhase: Skill = {
  id: 'ben-or-phase',
  lesson: 'flp',
  sitting: 'ways',
  can: 'say what a process of Ben-Or’s protocol does with the proposals that it hears',
  loadIs: 'proposals',
  draft(dice, level, aim) {
    const drawn = drawBenOrPhase(dice, level, aim);
    return drawn && toldBenOrPhase(drawn);
  },
};
