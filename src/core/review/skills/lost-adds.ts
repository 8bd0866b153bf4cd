import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel} from '../skill.ts';
import {listed} from '../words.ts';

type Outcome = 'ok' | 'fail' | 'info';

interface Add {
  readonly value: number;
  readonly outcome: Outcome;
  readonly isThere: boolean;
}

function among(adds: readonly Add[], is: (add: Add) => boolean): string {
  const values = adds.filter(is).map(({value}) => String(value));
  return values.length === 0
    ? 'None.'
    : values.length === 1
      ? `Only ${values.join('')}.`
      : `${listed(values)}.`;
}

function drawLostAdds(dice: Dice, level: SkillLevel) {
  const count = 4 + 2 * level;
  const adds = Array.from({length: count}, (_, at): Add => {
    const outcome = dice.one<Outcome>(['ok', 'ok', 'fail', 'info']);
    return {value: at + 1, outcome, isThere: outcome === 'ok' ? dice.happens(2, 3) : dice.happens(1, 2)};
  });
  const right = among(adds, ({outcome, isThere}) => outcome === 'ok' && !isThere);
  const wrong = [
    {
      belief: 'what is not there is lost',
      says: among(adds, ({isThere}) => !isThere),
      why: 'Nobody was promised those whose add failed or got no answer.',
    },
    {
      belief: 'an add without an answer has to be there',
      says: among(adds, ({outcome, isThere}) => outcome !== 'fail' && !isThere),
      why: 'Without an answer (info) an add may have happened or not. Either way no promise is broken.',
    },
    {
      belief: 'what is there without having been acknowledged is an error of this kind',
      says: among(adds, ({outcome, isThere}) => (outcome === 'ok') !== isThere),
      why: 'An element that is there against an answer of “fail” is an error of another kind, and one without an answer may be there.',
    },
    {
      belief: 'only adds that got no answer can be lost',
      says: among(adds, ({outcome, isThere}) => outcome === 'info' && !isThere),
      why: 'These are the ones of which nobody was told anything. Lost is what was acknowledged and is gone.',
    },
  ];
  if (new Set([right, ...wrong.map(({says}) => says)]).size < 3) return null;
  const seen = adds.filter(({isThere}) => isThere).map(({value}) => String(value));
  return {adds, count, right, seen, wrong};
}

type LostAddsDrawn = NonNullable<ReturnType<typeof drawLostAdds>>;

function toldLostAdds(drawn: LostAddsDrawn): Draft {
  const {adds, count, right, seen, wrong} = drawn;
  return {
    ask: `A test adds numbers to a set while nodes fail, and reads the set at the end: ${seen.length === 0 ? 'it is empty' : `it holds ${listed(seen)}`}. Which elements have been lost?`,
    shown: {
      kind: 'table',
      caption: 'How each add ended',
      head: ['Element', 'Outcome'],
      rows: adds.map(({value, outcome}) => [String(value), outcome]),
    },
    right: {
      says: right,
      why: 'Lost is what was acknowledged (ok) and is not there at the end. Of the others nothing was promised.',
    },
    wrong,
    picture: {
      kind: 'table',
      caption: 'Outcome, and what was found',
      head: ['Element', 'Outcome', 'At the end'],
      rows: adds.map(({value, outcome, isThere}) => [
        String(value),
        outcome,
        isThere ? 'there' : outcome === 'ok' ? 'lost' : 'not there',
      ]),
    },
    load: count,
  };
}

/** What a test of a set may call lost: what was acknowledged and is not there. */
export const lostAdds: Skill = {
  id: 'lost-adds',
  lesson: 'intro-course',
  sitting: 'jepsen',
  can: 'tell lost elements from those whose fate nobody was told',
  loadIs: 'elements',
  draft(dice, level) {
    const drawn = drawLostAdds(dice, level);
    return drawn && toldLostAdds(drawn);
  },
};
