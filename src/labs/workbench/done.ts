import {isDear, measuresOf} from './costs.ts';
import type {Exercise} from './exercises/exercise.ts';
import {SEEDS, type Session} from './session.ts';

/**
 * Whether an exercise is done by what has just been run: the reader's own code, under all that may go wrong, by turns, with
 * at least as many seeds as the page asks for by itself, and within the goals where there are some. It is no proof.
 */
export function isDone({code, choice, count, outcome, isForeign}: Session, exercise: Exercise): boolean {
  if (outcome.kind !== 'passed' || choice !== 'turns' || count < SEEDS) return false;
  const {start, reference, goal, goalMs} = exercise;
  // What came with a link is whoever's that wrote it, and the solution is the site's; but one exercise begins with it.
  if (isForeign || (code.trim() === reference.trim() && start !== reference)) return false;
  const measures = measuresOf(outcome.costs, exercise);
  const isMeasured = (place: number) => measures[place]?.goal !== undefined;
  return (
    (goal === undefined || isMeasured(0)) && (goalMs === undefined || isMeasured(1)) && !isDear(measures)
  );
}
