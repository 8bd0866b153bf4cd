import type {Dice} from '../dice.ts';
import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '../../simulation/diagram.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

/** What became of an attempt: its request was lost, its answer was lost, or the caller was told. */
type Fate = 'request lost' | 'reply lost' | 'answered';

const times = (count: number): string =>
  count === 0 ? 'Not at all.' : count === 1 ? 'Once.' : `${count} times.`;

function drawFates(dice: Dice, attempts: number): Fate[] {
  const fates = Array.from({length: attempts - 1}, () => dice.one(['request lost', 'reply lost'] as const));
  return [...fates, dice.one(['answered', 'answered', 'reply lost', 'request lost'] as const)];
}

/** The attempts as a picture: the caller at the left, the service at the right. */
function pictureOf(
  fates: readonly Fate[],
  isEffect: (attempt: number) => boolean,
  isTold: boolean,
): SpaceTimeDiagram {
  const events: DiagramEvent[] = [];
  const messages: DiagramMessage[] = [];
  fates.forEach((fate, nth) => {
    const id = `try ${nth + 1}`;
    const at = nth * 3;
    events.push({id, process: 'caller', at, label: id, kind: 'send'});
    if (fate === 'request lost') {
      messages.push({from: id, to: null, toward: 'service', fate: 'lost'});
      return;
    }
    const taken = `charge ${nth + 1}`;
    const label = isTold ? (isEffect(nth) ? 'charged' : 'known') : 'taken';
    events.push({id: taken, process: 'service', at: at + 1, label, kind: 'receive'});
    messages.push({from: id, to: taken});
    if (fate === 'reply lost') messages.push({from: taken, to: null, toward: 'caller', fate: 'lost'});
    else {
      events.push({id: `ok ${nth}`, process: 'caller', at: at + 2, label: 'ok', kind: 'receive'});
      messages.push({from: taken, to: `ok ${nth}`});
    }
  });
  const processes = [
    {id: 'caller', label: 'shop'},
    {id: 'service', label: 'bank'},
  ];
  return {processes, events, messages};
}

function drawCharged(dice: Dice, level: SkillLevel) {
  const attempts = 2 + level;
  const fates = drawFates(dice, attempts);
  const hasKey = level > 0 && dice.happens(1, 3);
  const reached = fates.filter((fate) => fate !== 'request lost').length;
  const answered = fates.filter((fate) => fate === 'answered').length;
  const right = hasKey ? Math.min(1, reached) : reached;
  if (level > 0 && new Set([right, answered, attempts, Math.min(1, reached), reached]).size < 3) return null;
  const firstReached = fates.findIndex((fate) => fate !== 'request lost');
  const key = hasKey
    ? 'Every attempt carries the same idempotency key, and the bank does its work once for each key.'
    : 'No attempt carries a key: the bank takes each request that reaches it as a new one.';
  return {answered, attempts, fates, firstReached, hasKey, key, reached, right};
}

type ChargedDrawn = NonNullable<ReturnType<typeof drawCharged>>;

function wrongAnswersCharged({answered, attempts, reached}: ChargedDrawn): WrongAnswer[] {
  return [
    {
      belief: 'a call without an answer did not happen',
      says: times(answered),
      why: 'Where only the answer is lost, the charge has happened all the same.',
    },
    {
      belief: 'every attempt is carried out',
      says: times(attempts),
      why: 'A request that is lost on its way does nothing.',
    },
    {
      belief: 'a repeated request is recognised by itself',
      says: times(Math.min(1, reached)),
      why: 'Nothing in the requests says that they are one and the same: that is what a key is for.',
    },
    {
      belief: 'a key stops nothing that has reached the bank',
      says: times(reached),
      why: 'The bank looks the key up and carries out no request whose key it knows.',
    },
  ];
}

function toldCharged(drawn: ChargedDrawn): Draft {
  const {attempts, fates, firstReached, hasKey, key, reached, right} = drawn;
  return {
    ask: `A shop asks its bank to charge a customer, and asks again after each timeout. ${key} How often has the customer been charged?`,
    shown: {kind: 'diagram', diagram: pictureOf(fates, () => false, false)},
    right: {
      says: times(right),
      why: hasKey
        ? `${counted(reached, 'request')} reached the bank. ${reached === 0 ? 'Nothing was done.' : 'The first was carried out; the key shows that others are the same one.'}`
        : `${counted(reached, 'request')} reached the bank, and each that did was carried out, whether or not its answer arrived.`,
    },
    wrong: wrongAnswersCharged(drawn),
    picture: {
      kind: 'diagram',
      diagram: pictureOf(fates, (attempt) => !hasKey || attempt === firstReached, true),
    },
    load: attempts,
  };
}

/** How often an effect happens when calls are repeated. */
export const charged: Skill = {
  id: 'charged',
  lesson: 'fallacies',
  sitting: 'once',
  can: 'say how often a repeated call has had its effect',
  loadIs: 'attempts',
  draft(dice, level) {
    const drawn = drawCharged(dice, level);
    return drawn && toldCharged(drawn);
  },
};
