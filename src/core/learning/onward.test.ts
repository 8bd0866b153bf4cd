import {describe, expect, it} from 'vitest';
import type {Step} from './lesson.ts';
import {onward, onwardIn} from './onward.ts';
import {moved} from './place.ts';
import {emptyProgress, setItem, type ProgressRecord} from './progress.ts';

const steps = ['cap', 'fallacies', 'theory'].map((id, i): Step => ({
  id,
  number: i + 1,
  title: `Understand ${id}`,
  description: '',
  why: '',
  gives: '',
  minutes: 1,
  prerequisites: [],
  objectives: [],
  sittings: [
    {id: 'one', title: `${id} one`, minutes: 10},
    {id: 'two', title: `${id} two`, minutes: 12},
  ],
  permalink: `/${id}/`,
  labs: [],
}));
const [cap] = steps as [Step];

const at = (record: ProgressRecord, lesson: string, sitting: string, section: string) =>
  moved(record, lesson, {sitting, section}, 'me');

describe('the path goes on', () => {
  it('at its first step for who is new', () => {
    expect(onward(steps, emptyProgress)).toEqual({
      to: '/cap/',
      words: 'Begin with step 1',
      short: 'Begin: step 1',
    });
  });

  it('at the very place where the reader was', () => {
    expect(onward(steps, at(emptyProgress, 'cap', 'two', 'quorums'))).toEqual({
      to: '/cap/#quorums',
      words: 'Continue: cap two',
      short: 'Continue: cap two',
    });
  });

  it('in the lesson that was read last, though an earlier one is open', () => {
    const both = at(at(emptyProgress, 'cap', 'two', 'quorums'), 'theory', 'one', 'map');
    expect(onward(steps, both).to).toBe('/theory/#map');
    expect(onward(steps, at(both, 'cap', 'two', 'quorums')).to).toBe('/cap/#quorums');
  });

  it('not in a lesson that is complete', () => {
    const done = setItem(at(emptyProgress, 'cap', 'two', 'quorums'), 'cap', true, 'me');
    expect(onward(steps, done)).toEqual({
      to: '/fallacies/',
      words: 'Continue with step 2',
      short: 'Continue: step 2',
    });
  });

  it('with the next steps when all are complete', () => {
    const all = steps.reduce((record, {id}) => setItem(record, id, true, 'me'), emptyProgress);
    expect(onward(steps, all)).toMatchObject({to: '/#next-steps', words: 'Choose where to go next'});
  });

  it('by the lesson’s name where its sitting is gone, and by its number where the record is damaged', () => {
    expect(onward(steps, at(emptyProgress, 'cap', 'gone', 'x')).words).toBe('Continue: Understand cap');
    const damaged = setItem(emptyProgress, 'reading/cap', 'no place', 'me');
    expect(onward(steps, damaged)).toMatchObject({to: '/cap/', words: 'Continue with step 1'});
  });
});

it('a lesson’s own head begins with its first sitting, and goes on where the reader was', () => {
  expect(onwardIn(cap, emptyProgress)).toMatchObject({to: '/cap/#sitting-one', words: 'Begin: cap one'});
  expect(onwardIn(cap, at(emptyProgress, 'cap', 'two', 'quorums'))?.to).toBe('/cap/#quorums');
  expect(onwardIn({...cap, sittings: []}, emptyProgress)).toBeUndefined();
});
