import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';

const ms = (time: number): string => `${time} ms.`;

function drawHedged(dice: Dice, level: SkillLevel) {
  const copies = 2 + level;
  const delay = dice.from(1, 6) * 10;
  const times = Array.from({length: copies}, () => dice.from(1, 30) * 10 + 5);
  const first = times[0] ?? 0;
  const arrivals = times.map((time, at) => at * delay + time);
  const right = Math.min(...arrivals);
  if (first <= delay && dice.happens(4, 5)) return null;
  if (new Set([right, Math.min(...times), first, Math.max(...arrivals)]).size < 3) return null;
  const winner = arrivals.indexOf(right);
  return {arrivals, copies, delay, first, right, times, winner};
}

type HedgedDrawn = NonNullable<ReturnType<typeof drawHedged>>;

function wrongAnswersHedged({arrivals, copies, delay, first, times}: HedgedDrawn): WrongAnswer[] {
  return [
    {
      belief: 'all copies are sent at once',
      says: ms(Math.min(...times)),
      why: `A later copy leaves only when ${delay} ms more have gone by without an answer.`,
    },
    {
      belief: 'the first request is given up when the next is sent',
      says: ms((times.at(-1) ?? 0) + delay * (copies - 1)),
      why: 'The earlier requests stay under way, and the first answer of all counts.',
    },
    {
      belief: 'a hedge only adds load',
      says: ms(first),
      why: `That is A alone. Another answer comes before it.`,
    },
    {
      belief: 'one waits for all answers',
      says: ms(Math.max(...arrivals)),
      why: 'The first answer is enough; the others are thrown away.',
    },
  ];
}

function toldHedged(drawn: HedgedDrawn): Draft {
  const {copies, delay, first, right, times, winner} = drawn;
  return {
    ask: `A caller asks server A. As long as no answer has come, it asks the next server every ${delay} ms, and takes whichever answer comes first. Each server would take this long. How long does the caller wait?`,
    shown: {
      kind: 'table',
      caption: 'From being asked to the answer',
      head: ['Server', 'Takes'],
      rows: times.map((time, at) => [String.fromCharCode(65 + at), `${time} ms`]),
    },
    right: {
      says: ms(right),
      why:
        winner === 0
          ? `A answers at ${first} ms, and no other would have been faster from the moment it is asked.`
          : `${String.fromCharCode(65 + winner)} is asked at ${winner * delay} ms and answers at ${winner * delay} + ${times[winner] ?? 0} ms, before all others.`,
    },
    wrong: wrongAnswersHedged(drawn),
    load: copies,
  };
}

/** Dean and Barroso 2013: a second copy of a request that is late. */
export const hedged: Skill = {
  id: 'hedged',
  lesson: 'fallacies',
  sitting: 'tail',
  can: 'work out when a hedged request is answered',
  loadIs: 'servers that may be asked',
  draft(dice, level) {
    const drawn = drawHedged(dice, level);
    return drawn && toldHedged(drawn);
  },
};
