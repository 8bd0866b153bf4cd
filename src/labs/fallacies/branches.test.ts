import {expect, test} from 'vitest';
import {reduce, start, type Action, type Session} from './session.ts';
import {leftInWords} from './words.ts';

const after = (session: Session, ...actions: readonly Action[]): Session => actions.reduce(reduce, session);
const told = after(start('reliable'), {type: 'defend'}, {type: 'defend'});
const named = ({branches}: Session) => branches.map(({moment}) => leftInWords(moment));

test('who goes back and takes the way that is there has left nothing yet', () => {
  expect(after(told, {type: 'back'}).branches).toEqual([]);
});

test('who goes back and another way keeps the run that was left, and its way', () => {
  const other = after(
    told,
    {type: 'back'},
    {type: 'back'},
    {type: 'set', name: 'attempts', value: 3},
    {type: 'set', name: 'attempts', value: 4},
  );
  expect(named(other)).toEqual(['with “Send an idempotency key”']);
  const returned = after(other, {type: 'return', place: 0});
  expect(returned).toMatchObject({now: told.now, before: told.before, past: told.past, defences: 2});
  // The run that one left for it has taken its place.
  expect(named(returned)).toEqual(['with Attempts: 4 attempts']);
  expect(after(returned, {type: 'return', place: 0})).toMatchObject({now: other.now, past: other.past});
});

test('a slider that is taken up again after going back is another way', () => {
  const moved = after(start('reliable'), {type: 'set', name: 'attempts', value: 3});
  const other = after(moved, {type: 'defend'}, {type: 'back'}, {type: 'set', name: 'attempts', value: 5});
  expect(named(other)).toEqual(['with “Time out and try again”']);
  expect(other.before.attempts).toBe(3);
});

test('no more than three are kept, the latest', () => {
  let session = told;
  for (let value = 2; value <= 6; value++) {
    session = after(session, {type: 'back'}, {type: 'set', name: 'attempts', value});
  }
  expect(named(session)).toEqual([3, 4, 5].map((attempts) => `with Attempts: ${attempts} attempts`));
});

test('a place that there is not returns nowhere', () => {
  expect(after(told, {type: 'return', place: 0})).toEqual({...told, playing: false});
});
