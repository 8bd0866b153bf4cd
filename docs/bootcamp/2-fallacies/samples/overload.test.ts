import {describe, expect, it} from 'vitest';
import {CUT, run, type Defences, type Second} from './overload.ts';

const MINUTE = 60;

/** The second after the cut from which on every second answers at least the 80 that are new in it. */
const wellFrom = (seconds: readonly Second[]): number | null => {
  const lastBad = seconds.findLastIndex(({answered}) => answered < 80);
  return lastBad === seconds.length - 1 ? null : lastBad + 1;
};

const recovery = (defences: Defences) => wellFrom(run(MINUTE, defences));

describe('an overload that does not end when its cause ends', () => {
  it('answers all 80 new calls a second before the cut, though nothing defends it', () => {
    const before = run(MINUTE, {}).slice(0, CUT.from);
    expect(before).toEqual(
      before.map(() => ({attempts: 80, answered: 80})),
    );
  });

  it('answers nobody in time from the second second after the cut, to the end of the minute', () => {
    const after = run(MINUTE, {}).slice(CUT.to + 2);
    expect(after.map(({answered}) => answered)).toEqual(after.map(() => 0));
  });

  it('settles at four attempts a call: 320 a second for 80 calls', () => {
    expect(run(MINUTE, {}).at(-1)).toEqual({attempts: 4 * 80, answered: 0});
  });

  it('does not end in a second minute either', () => {
    expect(wellFrom(run(2 * MINUTE, {}))).toBeNull();
  });
});

describe('a defence', () => {
  it('that pays one retry with ten answers lets the service be well in the first second after the cut', () => {
    expect(recovery({answersARetry: 10})).toBe(CUT.to);
  });

  it('that skips abandoned attempts lets it be well at once, and work off what was missed', () => {
    expect(recovery({skipsAbandoned: true})).toBe(CUT.to);
  });

  it('that refuses attempts when 50 wait does the same', () => {
    expect(recovery({longestQueue: 50})).toBe(CUT.to);
  });

  it('that bounds the queue at 150 does nothing: the last in it waits 1.5 s, and its caller one', () => {
    expect(recovery({longestQueue: 150})).toBeNull();
  });
});
