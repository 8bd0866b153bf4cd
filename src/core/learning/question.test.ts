import {describe, expect, it} from 'vitest';
import {chain} from './order.ts';
import {emptyAnswer, isRight, missing, type Solution} from './question.ts';

const one: Solution = {kind: 'one', right: [1], count: 3};
const several: Solution = {kind: 'several', right: [0, 2], count: 4};
const order: Solution = {kind: 'order', count: 3, before: chain(3)};
const either: Solution = {kind: 'order', count: 3, before: [[], [], [0, 1]]};
const number: Solution = {kind: 'number', value: 64, tolerance: 0, unit: 'attempts'};

describe('an answer is right when', () => {
  it.each<[string, Solution, readonly number[] | string, boolean]>([
    ['the one right choice is picked', one, [1], true],
    ['not another', one, [0], false],
    ['all right choices are picked, in whatever order', several, [2, 0], true],
    ['not only some of them', several, [0], false],
    ['and no wrong one beside them', several, [0, 2, 3], false],
    ['every step has its own place', order, [1, 2, 3], true],
    ['not when two are swapped', order, [2, 1, 3], false],
    ['not when only the last is in the way', order, [1, 3, 2], false],
    ['steps that may stand either way stand so', either, [1, 2, 3], true],
    ['or so', either, [2, 1, 3], true],
    ['not where one needs the other', either, [1, 3, 2], false],
    ['the number is the one asked for', number, '64', true],
    ['not its neighbour', number, '63', false],
    [
      'the number is within the tolerance',
      {kind: 'number', value: 9.8, tolerance: 0.1, unit: 's'},
      '9.9',
      true,
    ],
    ['or written with a comma', {kind: 'number', value: 3.2, tolerance: 0, unit: 's'}, '3,2', true],
    [
      'a comma before three digits may be either',
      {kind: 'number', value: 1.024, tolerance: 0, unit: 's'},
      '1,024',
      true,
    ],
    ['or the other', {kind: 'number', value: 1024, tolerance: 0, unit: 's'}, '1,024', true],
    ['not outside it', {kind: 'number', value: 9.8, tolerance: 0.1, unit: 's'}, '9.91', false],
    [
      'the sum is only off by what the computer rounds',
      {kind: 'number', value: 0.1 + 0.2, tolerance: 0, unit: 's'},
      '0.3',
      true,
    ],
  ])('%s', (_, solution, answer, right) => {
    expect(isRight(solution, answer)).toBe(right);
  });
});

describe('before an answer is judged it must be whole', () => {
  it.each([one, several, order, number])('$kind: nothing given', (solution) => {
    expect(missing(solution, emptyAnswer(solution))).toMatch(/first/);
  });

  it('two steps cannot share a place', () => {
    expect(missing(order, [1, 1, 2])).toMatch(/same place/);
  });

  it.each(['3200 ms', '64 kg'])('a number in another unit is not judged: %s', (typed) => {
    expect(missing({kind: 'number', value: 3.2, tolerance: 0, unit: 's'}, typed)).toBe(
      'The answer is asked for in s; the number alone will do.',
    );
  });

  it.each<[Solution, readonly number[] | string]>([
    [one, [0]],
    [several, [3]],
    [order, [3, 1, 2]],
    [number, '1,024'],
    [number, '64 Attempt'],
  ])('and then nothing is missing', (solution, answer) => {
    expect(missing(solution, answer)).toBeUndefined();
  });
});
