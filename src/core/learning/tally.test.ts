import {expect, it} from 'vitest';
import type {Lesson} from './lesson.ts';
import {emptyProgress, setItem} from './progress.ts';
import {tally} from './tally.ts';

it('counts answers, predictions, dares and marks of the library apart from ticks, and nothing that was cleared', () => {
  const objectives = [{id: 'cap/choose', text: 'choose'}];
  const cap: Lesson = {
    id: 'cap',
    number: 1,
    title: '',
    description: '',
    why: '',
    gives: '',
    minutes: 1,
    prerequisites: [],
    objectives,
    sittings: [],
  };
  const keys = [
    'cap',
    'cap/choose',
    'cap/safe-timeout',
    'cap/safe-timeout/first',
    'labs/partition/first',
    'labs/partition/dares/first',
    'labs/workbench/exercises/echo',
    'library/dynamo/read',
    'library/flp/to-read',
    'year/one-machine/read',
  ];
  const set = keys.reduce((record, key) => setItem(record, key, true, 'me'), emptyProgress);
  const record = setItem(setItem(set, 'cap/other', true, 'me'), 'cap/other', null, 'me');
  expect(tally([cap], record)).toEqual({
    answers: 1,
    predictions: 1,
    dares: 1,
    exercises: 1,
    read: 1,
    toRead: 1,
    year: 1,
  });
});
