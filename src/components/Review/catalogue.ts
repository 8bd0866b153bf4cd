import reviewed from '@generated/review/default/reviewed.json';
import {skills} from '../../core/review/catalogue.ts';
import {instanceOf, type Instance} from '../../core/review/instance.ts';
import {skillId, termKey, type Item} from '../../core/review/item.ts';
import {levelFor} from '../../core/review/level.ts';
import type {Memory} from '../../core/review/memory.ts';
import {termQuestion} from '../../core/review/term-question.ts';

export const {questions, terms} = reviewed;

/** Everything that can come in a review: the skills, the lessons' questions, the glossary's terms. */
export const items: readonly Item[] = [
  ...skills.map(({id, lesson, sitting, can}): Item => ({
    id: skillId(id),
    kind: 'skill',
    lesson,
    sitting,
    about: can,
  })),
  ...questions.flatMap(({lesson, questions: asked}) =>
    asked.map(({id, prompt}): Item => ({id, kind: 'question', lesson, about: prompt})),
  ),
  ...terms.map(({id, term, lesson}): Item => ({id: termKey(id), kind: 'term', lesson, about: term})),
];

const byId = new Map(items.map((item) => [item.id, item]));

/** Undefined for what a newer version of the site has reviewed, or an older one. */
export const itemOf = (id: string): Item | undefined => byId.get(id);

/** A fresh question of a skill or about a term; null where a lesson's own question is asked. */
export function instanceFor(id: string, seed: number, memory: Memory | undefined): Instance | null {
  const skill = skills.find((each) => skillId(each.id) === id);
  if (skill) return instanceOf(skill, seed, levelFor(memory));
  const term = terms.find((each) => termKey(each.id) === id);
  return term ? termQuestion(term, terms, seed) : null;
}
