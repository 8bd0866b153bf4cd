import {expect, it} from 'vitest';
import {isDone} from './done.ts';
import {requireExercise} from './exercises/index.ts';
import {begin, SEEDS, type Session} from './session.ts';

const own = (exercise: string, perRequest: number | null, change: Partial<Session> = {}): boolean => {
  const costs = perRequest === null ? [] : [{perRequest, slowestMs: 1}];
  const story = {moments: [], diagram: {processes: [], events: [], messages: []}};
  const outcome = {kind: 'passed', of: SEEDS, seed: 0, story, judged: SEEDS, unknown: 0, costs} as const;
  return isDone({...begin(exercise, '// My own node.'), outcome, ...change}, requireExercise(exercise));
};

it('is done by one’s own code, under all faults by turns and with as many seeds as the page asks for', () => {
  expect(own('unique-ids', 0)).toBe(true);
  expect(own('unique-ids', 0, {choice: 'none'})).toBe(false);
  expect(own('unique-ids', 0, {count: SEEDS - 1})).toBe(false);
  expect(own('unique-ids', 0, {outcome: {kind: 'none'}})).toBe(false);
});

it('is not done by code that came with a link, nor by the site’s own', () => {
  expect(own('unique-ids', 0, {isForeign: true})).toBe(false);
  expect(own('unique-ids', 0, {code: requireExercise('unique-ids').reference})).toBe(false);
});

it('where there is a goal is done within it', () => {
  const {goal = 0} = requireExercise('broadcast-tree');
  expect(goal).toBeGreaterThan(0);
  expect([goal, goal + 0.1, null].map((cost) => own('broadcast-tree', cost))).toEqual([true, false, false]);
});

it('in the first exercise is done by the node that is there', () => {
  expect(own('echo', 0, {code: requireExercise('echo').start})).toBe(true);
});
