import {describe, expect, it} from 'vitest';
import {chain} from './order.ts';
import {explainsChoice, explainsNumber, verdictText, type Phase} from './question-view.ts';
import type {Solution} from './question.ts';

const several: Solution = {kind: 'several', right: [0, 2], count: 4};
const order: Solution = {kind: 'order', count: 3, before: chain(3)};

const explained = (solution: Solution, phase: Phase, answer: readonly number[], count: number) =>
  Array.from({length: count}, (_, index) => index).filter((index) =>
    explainsChoice(solution, phase, answer, index),
  );

describe('choices explain themselves', () => {
  it('not before there is an answer', () => {
    expect(explained(several, 'open', [0], 4)).toEqual([]);
  });

  it('after a miss only where one was picked', () => {
    expect(explained(several, 'wrong', [0, 3], 4)).toEqual([0, 3]);
  });

  it('after a miss in an order only where they belong', () => {
    expect(explained(order, 'wrong', [1, 3, 2], 3)).toEqual([0]);
  });

  it('after a miss in an order with some freedom wherever they may stand', () => {
    const either: Solution = {kind: 'order', count: 3, before: [[], [], [0, 1]]};
    expect(explained(either, 'wrong', [2, 1, 3], 3)).toEqual([0, 1, 2]);
    expect(explained(either, 'wrong', [1, 3, 2], 3)).toEqual([0]);
  });

  it.each<Phase>(['right', 'shown'])('all of them when it is over: %s', (phase) => {
    expect(explained(several, phase, [0, 2], 4)).toEqual([0, 1, 2, 3]);
  });
});

describe('a number that a known confusion gives', () => {
  const confusion = {value: 27, tolerance: 0};

  it('is explained when it was given', () => {
    expect(explainsNumber('wrong', '27', confusion)).toBe(true);
    expect(explainsNumber('wrong', '28', confusion)).toBe(false);
  });

  it('is explained when it is over', () => {
    expect(explainsNumber('shown', '', confusion)).toBe(true);
    expect(explainsNumber('open', '27', confusion)).toBe(false);
  });
});

describe('a miss says how near it was', () => {
  it('in an order', () => {
    expect(verdictText(order, {verdict: 'wrong', answer: [1, 3, 2]})).toBe(
      'Not yet: 1 of 3 stand in their place.',
    );
  });

  it('where several are right', () => {
    expect(verdictText(several, {verdict: 'wrong', answer: [0, 3]})).toBe(
      'Not yet: you have 1 of the 2 right ones, and 1 that are not.',
    );
  });
});
