import {expect, test} from 'vitest';
import {choose} from './choose.ts';

const note = (line: number, height: number, optional: boolean) => ({line, height, optional});

test('all stand there where there is room', () => {
  const notes = [note(0, 4, true), note(5, 4, false), note(10, 4, true)];
  expect(choose(notes)).toEqual(notes);
});

test('a note that would begin too far below its line is left out, and the next one has its room', () => {
  const long = note(0, 4, true);
  const displaced = note(1, 9, true);
  const late = note(2, 9, true);
  const later = note(11, 4, true);
  expect(choose([long, displaced, late, later])).toEqual([long, displaced, later]);
});

test('one that may be left out does not push one that may not far from its line', () => {
  const source = note(1, 3, false);
  expect(choose([note(0, 8, true), source])).toEqual([source]);
});

test('those that may not be left out stand there however dense they are', () => {
  const sources = [note(0, 9, false), note(0, 9, false), note(0, 9, false)];
  expect(choose([note(0, 1, true), ...sources])).toEqual(sources);
});
