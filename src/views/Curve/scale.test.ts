import {describe, expect, it} from 'vitest';
import {linearMarks, logMarks, scaleOf} from './scale.ts';

describe('the marks of an axis', () => {
  it.each([
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 243, [0, 50, 100, 150, 200, 250]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [-3, 7, [-4, -2, 0, 2, 4, 6, 8]],
  ])('from %d to %d are round and enclose the data', (low, high, marks) => {
    expect(linearMarks(low, high)).toEqual(marks);
  });

  it.each([
    [1, 1000, [1, 10, 100, 1000]],
    [0.02, 4, [0.01, 0.1, 1, 10]],
    [5, 5, [1, 10]],
    [1, 1e9, [1, 100, 1e4, 1e6, 1e8, 1e10]],
  ])('from %d to %d are powers of ten on a logarithmic axis', (low, high, marks) => {
    expect(logMarks(low, high)).toEqual(marks);
  });

  it('are written as people write numbers', () => {
    const {ticks} = scaleOf({label: 'n', scale: 'log'}, [1000, 1e6], 0, 100);
    expect(ticks.map(({text}) => text)).toEqual(['1,000', '10,000', '100,000', '1 M']);
  });

  it('may have words of their own', () => {
    const {ticks, to} = scaleOf({label: 'n', ticks: [{at: 3, text: 'three'}]}, [0, 2], 0, 100);
    expect([ticks, to]).toEqual([[{at: 3, text: 'three'}], 3]);
  });
});

describe('a scale', () => {
  it('puts equal steps at equal distances', () => {
    const {place} = scaleOf({label: 'x'}, [0, 10], 0, 100);
    expect([0, 5, 10].map(place)).toEqual([0, 50, 100]);
  });

  it('puts equal factors at equal distances when logarithmic', () => {
    const {place} = scaleOf({label: 'x', scale: 'log'}, [1, 100], 0, 100);
    expect([1, 10, 100].map((value) => Math.round(place(value)))).toEqual([0, 50, 100]);
  });

  it('has no place for zero when logarithmic', () => {
    expect(() => scaleOf({label: 'delay', scale: 'log'}, [0, 10], 0, 1)).toThrow(/"delay".*Begin above zero/);
  });
});
