import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

interface Report {
  readonly acceptor: string;
  /** The proposal that it has accepted last, if any. */
  readonly accepted: {readonly ballot: number; readonly value: string} | null;
}

const propose = (value: string): string => `${value}.`;

/** The most frequent value; of several the first. */
function mostFrequent(values: readonly string[]): string | undefined {
  const count = (value: string): number => values.filter((each) => each === value).length;
  return [...values].sort((one, other) => count(other) - count(one))[0];
}

function drawPaxosValue(dice: Dice, level: SkillLevel) {
  const promised = [2, 3, 4][level] ?? 2;
  const nodes = 2 * promised - 1;
  const ballots = dice.shuffled(Array.from({length: 8}, (_, at) => at + 1));
  const values = dice.shuffled(['red', 'green', 'blue', 'white']);
  const own = values.at(-1) ?? 'white';
  const valueOfBallot = new Map(ballots.map((ballot) => [ballot, dice.one(values.slice(0, 3))]));
  const reports = Array.from({length: promised}, (_, at): Report => {
    const ballot = ballots[dice.below(promised + 1)] ?? 1;
    const accepted = dice.happens(1, 5) ? null : {ballot, value: valueOfBallot.get(ballot) ?? own};
    return {acceptor: String.fromCharCode(65 + at), accepted};
  });
  const known = reports.flatMap(({accepted}) => accepted ?? []);
  const byBallot = [...known].sort((one, other) => other.ballot - one.ballot);
  const [highest] = byBallot;
  if (highest === undefined) return null;
  const frequent = mostFrequent(known.map(({value}) => value)) ?? own;
  const lowest = byBallot.at(-1) ?? highest;
  const first = known[0] ?? highest;
  if (new Set([highest.value, own, frequent, lowest.value]).size < 3 && (level > 0 || known.length < 2))
    return null;
  return {first, frequent, highest, lowest, nodes, own, promised, reports};
}

type PaxosValueDrawn = NonNullable<ReturnType<typeof drawPaxosValue>>;

function wrongAnswersPaxosValue({first, frequent, highest, lowest, own}: PaxosValueDrawn): WrongAnswer[] {
  return [
    {
      belief: 'the highest number wins with its own value',
      says: propose(own),
      why: 'A proposer is free only where no promise reports anything. Otherwise it might replace what has been chosen.',
    },
    {
      belief: 'the value that is reported most often is taken',
      says: propose(frequent),
      why: `${frequent} was accepted more often, with lower numbers. Numbers decide, and not how many report.`,
    },
    {
      belief: 'who came first keeps the place',
      says: propose(lowest.value),
      why: `Number ${lowest.ballot} is the oldest report: it may have been overtaken, and number ${highest.ballot} knew of all that could have been chosen.`,
    },
    {
      belief: 'the first promise that reports something decides',
      says: propose(first.value),
      why: 'In which order the promises come says nothing. The highest number among them decides.',
    },
  ];
}

function toldPaxosValue(drawn: PaxosValueDrawn): Draft {
  const {highest, nodes, own, promised, reports} = drawn;
  return {
    ask: `A proposer wants to propose ${own}, with number 9. Of ${counted(nodes, 'acceptor')} a majority has promised, and reports the proposal that it accepted last. Which value must the proposer send?`,
    shown: {
      kind: 'table',
      caption: 'What comes with the promises',
      head: ['Acceptor', 'Accepted number', 'Value'],
      rows: reports.map(({acceptor, accepted}) =>
        accepted === null ? [acceptor, 'none', '–'] : [acceptor, String(accepted.ballot), accepted.value],
      ),
    },
    right: {
      says: propose(highest.value),
      why: `The highest number that is reported is ${highest.ballot}. If any value has been chosen by now, it is that one, ${highest.value}.`,
    },
    wrong: wrongAnswersPaxosValue(drawn),
    load: promised,
  };
}

/** Lamport 2001, section 2.2: the value of the highest-numbered proposal among the answers, or any if they report none. */
export const paxosValue: Skill = {
  id: 'paxos-value',
  lesson: 'theory',
  sitting: 'agreed',
  can: 'say which value a proposer of Paxos must propose after its promises',
  loadIs: 'promises',
  draft(dice, level) {
    const drawn = drawPaxosValue(dice, level);
    return drawn && toldPaxosValue(drawn);
  },
};
