import {describe, expect, it} from 'vitest';
import {burst, SERVED, tooMuch} from '../figures/queue.ts';
import {waiting} from './queue.ts';

describe('a queue before a database that does 100 a second', () => {
  it('smooths five seconds of 200: at most 500 wait, and 25 seconds later nobody', () => {
    const line = waiting(burst, SERVED);
    expect(Math.max(...line)).toBe(500);
    expect(line.indexOf(500)).toBe(14);
    expect(
      line.findIndex((count, second) => second > 14 && count === 0),
    ).toBe(14 + 25);
  });

  it('grows by ten a second, without end, where 110 come a second', () => {
    const line = waiting(tooMuch, SERVED);
    expect(line).toEqual(tooMuch.map((_, second) => 10 * (second + 1)));
  });

  it('lets out no more than the database does: throughput over the minute is what comes in, or 100', () => {
    const done = (arriving: readonly number[]) =>
      arriving.reduce((sum, count) => sum + count, 0) -
      (waiting(arriving, SERVED).at(-1) ?? 0);
    expect(done(tooMuch)).toBe(60 * SERVED);
    expect(done(burst)).toBe(55 * 80 + 5 * 200);
  });
});
