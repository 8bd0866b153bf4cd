import {describe, expect, it} from 'vitest';
import {emptyAnswer, isRight, missing, parseNumber, type Solution} from './question.ts';

const one: Solution = {kind: 'one', right: [1], count: 3};
const several: Solution = {kind: 'several', right: [0, 2], count: 4};
const order: Solution = {kind: 'order', count: 3};
const number: Solution = {kind: 'number', value: 64, tolerance: 0};

describe('an answer is right when', () => {
  it.each<[string, Solution, readonly number[] | string, boolean]>([
    ['the one right choice is picked', one, [1], true],
    ['not another', one, [0], false],
    ['all right choices are picked, in whatever order', several, [2, 0], true],
    ['not only some of them', several, [0], false],
    ['and no wrong one beside them', several, [0, 2, 3], false],
    ['every step has its own place', order, [1, 2, 3], true],
    ['not when two are swapped', order, [2, 1, 3], false],
    ['the number is the one asked for', number, '64', true],
    ['not its neighbour', number, '63', false],
    ['the number is within the tolerance', {kind: 'number', value: 9.8, tolerance: 0.1}, '9.9', true],
    ['not outside it', {kind: 'number', value: 9.8, tolerance: 0.1}, '9.91', false],
    [
      'the sum is only off by what the computer rounds',
      {kind: 'number', value: 0.1 + 0.2, tolerance: 0},
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

  it.each<[Solution, readonly number[] | string]>([
    [one, [0]],
    [several, [3]],
    [order, [3, 1, 2]],
    [number, '1,024'],
  ])('and then nothing is missing', (solution, answer) => {
    expect(missing(solution, answer)).toBeUndefined();
  });
});

describe('a number may be written as people write it', () => {
  it.each([
    ['64', 64],
    [' 64 attempts ', 64],
    ['99 %', 99],
    ['99%', 99],
    ['1,024', 1024],
    ['1 024', 1024],
    ['12,345,678.5', 12345678.5],
    ['.5', 0.5],
    ['−3', -3],
    ['9.8 µs', 9.8],
    ['250 ms/s', 250],
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'many', '1,02', '1.2.3', '6 4', '--3', 'e5'])('%j is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});
