import {Dice} from './dice.ts';
import type {Answer, Draft, Shown, Skill, SkillLevel, WrongAnswer} from './skill.ts';

export interface Choice extends Answer {
  readonly isRight: boolean;
  /** Of a wrong one. */
  readonly belief?: string;
}

/** One question to answer, made from a seed. */
export interface Instance {
  readonly skill: string;
  readonly seed: number;
  readonly level: SkillLevel;
  readonly ask: string;
  readonly shown?: Shown;
  /** Two to four, exactly one of them right, in an order drawn from the seed. */
  readonly choices: readonly Choice[];
  readonly picture?: Shown;
  readonly load: number;
}

/** Draws before a skill is given up. None comes near. */
const MOST_DRAWS = 3000;
const MOST_WRONG = 3;

/**
 * A fresh question of a skill, the same for the same seed and level.
 *
 * @param seed an integer.
 * @throws RangeError if no draw makes a question, which is a mistake in the skill.
 */
export function instanceOf(skill: Skill, seed: number, level: SkillLevel): Instance {
  const aim = new Dice(seed, `${skill.id} ${level}`).below(60);
  for (let nth = 0; nth < MOST_DRAWS; nth += 1) {
    const dice = new Dice(seed, `${skill.id} ${level} ${nth}`);
    const draft = skill.draft(dice, level, aim);
    const wrong = draft === null ? [] : distinct(draft);
    if (draft !== null && wrong.length > 0) return asked(skill, seed, level, {...draft, wrong}, dice);
  }
  throw new RangeError(`The skill ${skill.id} made no question of ${MOST_DRAWS} draws (seed ${seed}).`);
}

function distinct({right, wrong}: Draft): WrongAnswer[] {
  const said = new Set([right.says]);
  return wrong.filter(({says}) => {
    const isNew = !said.has(says);
    said.add(says);
    return isNew;
  });
}

function asked(skill: Skill, seed: number, level: SkillLevel, draft: Draft, dice: Dice): Instance {
  const {right, wrong, ...rest} = draft;
  const few = dice.shuffled(wrong).slice(0, MOST_WRONG);
  const choices: Choice[] = [{...right, isRight: true}, ...few.map((each) => ({...each, isRight: false}))];
  return {skill: skill.id, seed, level, ...rest, choices: dice.shuffled(choices)};
}
