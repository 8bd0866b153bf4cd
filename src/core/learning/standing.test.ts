import {expect, it} from 'vitest';
import type {Lesson} from './lesson.ts';
import {emptyProgress, setItem} from './progress.ts';
import {standing} from './standing.ts';

const lessons = ['cap', 'fallacies', 'theory'].map((id, i): Lesson => ({
  id,
  number: i + 1,
  title: id,
  description: '',
  why: '',
  gives: '',
  minutes: 1,
  prerequisites: [],
  objectives: [],
  sittings: [],
}));

it('begins at the first step', () => {
  const {states, next, begun, done} = standing(lessons, emptyProgress);
  expect([...states.values()]).toEqual(['next', 'later', 'later']);
  expect([next?.id, begun, done]).toEqual(['cap', false, 0]);
});

it('goes on at the first step that is not done, though a later one is', () => {
  const record = setItem(setItem(emptyProgress, 'cap', true, 'me'), 'theory', true, 'me');
  const {states, next, done} = standing(lessons, record);
  expect([...states.values()]).toEqual(['done', 'next', 'done']);
  expect([next?.id, done]).toEqual(['fallacies', 2]);
});

it('has begun when an objective of the path is ticked, not when a book is', () => {
  expect(standing(lessons, setItem(emptyProgress, 'cap/x', true, 'me')).begun).toBe(true);
  expect(standing(lessons, setItem(emptyProgress, 'library/x/read', true, 'me')).begun).toBe(false);
});

it('has no next step at the end', () => {
  const all = lessons.reduce((record, {id}) => setItem(record, id, true, 'me'), emptyProgress);
  expect(standing(lessons, all).next).toBe(null);
});
