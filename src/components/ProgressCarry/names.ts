import type {Step} from '../../core/learning/lesson.ts';
import type {ItemValue} from '../../core/learning/progress.ts';
import {labOf, readWin} from '../../core/learning/win.ts';
import {isReviewKey, readMemory} from '../../core/review/memory.ts';
import {counted} from '../../core/review/words.ts';
import {dares, workbenchExercises} from '../../labs/challenges.ts';
import {itemOf} from '../Review/catalogue.ts';
import {dayName} from '../Review/days.ts';

/** An item of the record as a reader knows it: a lesson's box, a question, a review; what has no words goes by its id. */
export function nameOf(key: string, steps: readonly Step[]): string {
  const id = isReviewKey(key) ? key.slice(0, key.lastIndexOf('/')) : key;
  const challenge = challengeName(key);
  if (challenge !== null) return challenge;
  const item = itemOf(id);
  if (id !== key) return `Review: ${item?.about ?? id}`;
  if (item) return item.about;
  const step = steps.find((each) => each.id === key.split('/')[0]);
  if (step?.id === key) return `Step ${step.number} complete: ${step.title}`;
  const objective = step?.objectives.find((each) => each.id === key);
  return objective ? `I can ${objective.text}` : key;
}

const challenges = new Map(dares().map(({id, title}) => [id, title]));
const exercises = new Map(workbenchExercises().map(({id, title}) => [id, title]));

/** A dare of a lab, a prediction that belongs to its scenario, or an exercise; null for anything else. */
function challengeName(key: string): string | null {
  const exercise = exercises.get(key);
  if (exercise !== undefined) return `Exercise of the workbench: ${exercise}`;
  const [, lab = '', scenario] = /^labs\/([a-z]+)\/([a-z0-9-]+)$/.exec(key) ?? [];
  const dare = challenges.get(key);
  if (dare !== undefined) return `Challenge of the ${labOf(key) ?? ''} lab: ${dare}`;
  const title = challenges.get(`labs/${lab}/dares/${scenario}`);
  return title === undefined ? null : `What you said would happen in the ${lab} lab: ${title}`;
}

/** Longer values stand for themselves by their beginning. */
const LONGEST = 60;

/** What is kept of an item, in a few words. */
export function valueWords(value: ItemValue): string {
  if (value === null || value === false) return 'not set';
  if (value === true) return 'set';
  const memory = readMemory(value);
  if (memory) return `${counted(memory.reviews, 'review')}, due ${dayName(memory.due)}`;
  const win = readWin(value);
  if (win) return win.day === null ? win.word : `${win.word}, ${dayName(win.day)}`;
  const [verdict] = /^(right|wrong|shown)(?= )/.exec(String(value)) ?? [];
  return verdict ?? String(value).slice(0, LONGEST);
}
