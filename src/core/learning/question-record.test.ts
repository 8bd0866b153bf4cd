import {describe, expect, it} from 'vitest';
import {chain} from './order.ts';
import {readAnswer, writeAnswer, type KeptAnswer} from './question-record.ts';
import type {Solution} from './question.ts';

const several: Solution = {kind: 'several', right: [0, 2], count: 4};
const order: Solution = {kind: 'order', count: 3, before: chain(3)};
const number: Solution = {kind: 'number', value: 64, tolerance: 0, unit: 'times'};

describe('an answer is kept and read again', () => {
  it.each<[Solution, KeptAnswer]>([
    [several, {verdict: 'right', answer: [0, 2]}],
    [several, {verdict: 'shown', answer: []}],
    [order, {verdict: 'wrong', answer: [3, 1, 2]}],
    [number, {verdict: 'wrong', answer: '1,024 times'}],
    [number, {verdict: 'shown', answer: ''}],
  ])('%o %o', (solution, kept) => {
    expect(readAnswer(writeAnswer(kept), solution)).toEqual(kept);
  });
});

describe('the reader is asked again when what is kept', () => {
  it.each<[string, string | number | boolean | null, Solution]>([
    ['is nothing', null, several],
    ['is no text', true, several],
    ['is of another kind', 'perhaps 0', several],
    ['names a choice that is gone', 'right 0,4', several],
    ['orders another number of steps', 'right 1,2', order],
    ['is no number where one is asked', 'right 0,2', number],
    ['is broken', 'right 0,x', several],
  ])('%s', (_, value, solution) => {
    expect(readAnswer(value, solution)).toBeUndefined();
  });
});

describe('when a question was corrected, a kept answer', () => {
  const either: Solution = {kind: 'order', count: 3, before: [[], [], [0, 1]]};

  it('that was refused and is right now is right', () => {
    expect(readAnswer('wrong 2,1,3', order)?.verdict).toBe('wrong');
    expect(readAnswer('wrong 2,1,3', either)).toEqual({verdict: 'right', answer: [2, 1, 3]});
    expect(readAnswer('wrong 1,3,2', either)?.verdict).toBe('wrong');
  });

  it('that was right stays right', () => {
    expect(readAnswer('right 2,1,3', order)?.verdict).toBe('right');
  });

  it('that was given up stays so', () => {
    expect(readAnswer('shown 2,1,3', either)?.verdict).toBe('shown');
  });
});
