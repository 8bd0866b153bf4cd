import {expect, it} from 'vitest';
import {answersTo, firstKey, isFirstKey} from './answers.ts';
import {emptyProgress, setItem, type ItemValue} from './progress.ts';

const record = (items: Record<string, ItemValue>) =>
  Object.entries(items).reduce((made, [key, value]) => setItem(made, key, value, 'me'), emptyProgress);

it('counts what is answered and what was right at first, and lists what was missed', () => {
  const kept = record({
    'cap/a': 'right 0',
    'cap/a/first': 'right',
    'cap/b': 'right 1,2,3',
    'cap/b/first': 'wrong',
    'cap/c': 'wrong "27"',
    'cap/c/first': 'wrong',
    'cap/d': 'shown ',
    'cap/d/first': 'shown',
    'cap/e': null,
    'cap/e/first': 'right',
  });
  expect(answersTo(['cap/a', 'cap/b', 'cap/c', 'cap/d', 'cap/e', 'cap/f'], kept)).toEqual({
    answered: 4,
    rightAtFirst: 1,
    missed: [
      {id: 'cap/b', now: 'right'},
      {id: 'cap/c', now: 'wrong'},
      {id: 'cap/d', now: 'shown'},
    ],
  });
});

it('does not guess at the first try of an answer that was kept before first tries were', () => {
  expect(answersTo(['cap/a', 'cap/b'], record({'cap/a': 'right 0', 'cap/b': 'wrong 1'}))).toEqual({
    answered: 2,
    rightAtFirst: 0,
    missed: [{id: 'cap/b', now: 'wrong'}],
  });
});

it('takes no damaged item for an answer', () => {
  expect(answersTo(['a/b', 'a/c'], record({'a/b': true, 'a/c': 'perhaps 0'})).answered).toBe(0);
});

it('knows the key of a first answer from the key of a question and of a book', () => {
  expect([firstKey('cap/a'), 'cap/first', 'library/first/read'].map(isFirstKey)).toEqual([
    true,
    false,
    false,
  ]);
});
