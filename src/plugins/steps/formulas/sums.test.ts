/// <reference types="vite/client" />
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {parseLesson} from '../../data/mdx/parse.ts';
import {comesOut, sumsIn, valueOf} from './sums.trial.ts';

// Imported, not read, so that a change of a lesson counts as a change of this test.
const texts = import.meta.glob<string>('/docs/**/*.mdx', {query: '?raw', import: 'default', eager: true});

const formulas = Object.entries(texts).flatMap(([file, text]) => {
  const found: {file: string; formula: string}[] = [];
  visit(parseLesson(text), (node) => {
    if (node.type === 'math' || node.type === 'inlineMath') found.push({file, formula: node.value});
  });
  return found;
});
const withSums = formulas.filter(({formula}) => sumsIn(formula).length > 0);

describe('a side of a formula', () => {
  it.each([
    [String.raw`2 \cdot 50\ \text{ms} + 10\ \text{ms}`, 0.11],
    [String.raw`\frac{64 \times 1{,}024}{0.5}`, 131_072],
    [String.raw`100 - 60 - (60 + 1)`, -21],
    [String.raw`-20`, -20],
    [String.raw`1 / 2^{3} .`, 0.125],
    [String.raw`12.5\,\text{MB},`, 1e8],
  ])('%s is a number', (side, value) => {
    expect(valueOf(side)).toBeCloseTo(value, 10);
  });

  it.each(['n - 1', String.raw`\text{pages}`, '', '2 +', '(1', String.raw`\lceil 2 \rceil`])(
    '%s is none',
    (side) => {
      expect(valueOf(side)).toBeNaN();
    },
  );
});

describe('every sum that a formula of the site writes out comes out', () => {
  it('and there are some', () => {
    expect(withSums.length).toBeGreaterThan(12);
  });

  it.each(withSums)('$file: $formula', ({formula}) => {
    expect(sumsIn(formula).filter((sum) => !comesOut(sum))).toEqual([]);
  });

  it('which a wrong digit would not', () => {
    const wrong = [
      String.raw`4^3 = 63`,
      String.raw`0.999^{40} \approx 0.962`,
      String.raw`2 \cdot 50\,\text{ms} \approx 0.2\,\text{s}`,
      '5 > 6',
      '0.1 + 0.2 = 0.31',
    ];
    for (const formula of wrong) expect(sumsIn(formula).map(comesOut), formula).toEqual([false]);
    expect(sumsIn('0.1 + 0.2 = 0.3').map(comesOut)).toEqual([true]);
  });
});
