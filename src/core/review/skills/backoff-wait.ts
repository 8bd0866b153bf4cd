import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted, grouped, power} from '../words.ts';

const ms = (time: number): string => `${grouped(time)} ms.`;

function drawBackoffWait(dice: Dice, level: SkillLevel) {
  const base = dice.one([50, 100, 200]);
  const retry = dice.from(2 + level, 3 + 2 * level);
  const free = base * power(2, retry - 1);
  const cap = dice.one([400, 1000, 2000, 5000, 10_000]);
  if (level === 0 && cap < free) return null;
  const right = Math.min(cap, free);
  return {base, cap, free, retry, right};
}

type BackoffWaitDrawn = NonNullable<ReturnType<typeof drawBackoffWait>>;

function wrongAnswersBackoffWait({base, cap, free, retry}: BackoffWaitDrawn): WrongAnswer[] {
  return [
    {
      belief: 'the first retry already waits twice as long',
      says: ms(Math.min(cap, free * 2)),
      why: `The first retry waits ${base} ms: before retry ${retry} it has doubled ${counted(retry - 1, 'time')} and not ${retry}.`,
    },
    {
      belief: 'the wait grows by the same amount each time',
      says: ms(Math.min(cap, base * retry)),
      why: 'That adds the base each time. A back-off that doubles multiplies it.',
    },
    {
      belief: 'the waits so far are added up',
      says: ms(base * (power(2, retry) - 1)),
      why: 'That is all the waiting until then. The question is about one wait.',
    },
    {
      belief: 'the cap ends the retries',
      says: ms(free),
      why: 'The cap stops the growth of the wait.',
    },
    {
      belief: 'the cap is what it waits',
      says: ms(cap),
      why: 'The cap is not reached yet.',
    },
  ];
}

function toldBackoffWait(drawn: BackoffWaitDrawn): Draft {
  const {base, cap, free, retry, right} = drawn;
  return {
    ask: `A caller waits up to ${base} ms before its first retry and twice as long before each further one, but never more than ${grouped(cap)} ms. How long may it wait before retry number ${retry}?`,
    right: {
      says: ms(right),
      why: `Doubled ${counted(retry - 1, 'time')}, ${base} ms are ${grouped(free)} ms${free > cap ? `, and the cap stops it at ${grouped(cap)} ms` : ', which is not above the cap'}.`,
    },
    wrong: wrongAnswersBackoffWait(drawn),
    load: retry,
  };
}

/** The ceiling of a back-off that doubles until it meets its cap. */
export const backoffWait: Skill = {
  id: 'backoff-wait',
  lesson: 'fallacies',
  sitting: 'silence',
  can: 'work out how long a caller backs off, with a cap',
  loadIs: 'doublings',
  draft(dice, level) {
    const drawn = drawBackoffWait(dice, level);
    return drawn && toldBackoffWait(drawn);
  },
};
