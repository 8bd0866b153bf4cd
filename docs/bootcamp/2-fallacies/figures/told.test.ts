/// <reference types="vite/client" />
import {describe, expect, it} from 'vitest';
// Imported, not read, so that a change of a text counts as a change of this test.
import lesson from '../index.mdx?raw';
import jitterQuestion from '../questions/_back-off-or-jitter.mdx?raw';
import overloadQuestion from '../questions/_overload-loop.mdx?raw';
import {busiestSlot, clientsPerSlot} from '../samples/backoff.ts';
import {CUT, run} from '../samples/overload.ts';
import {fanOut} from './fan-out.ts';
import {randomWaitsMs} from './jitter.ts';
import {utilisation} from './utilisation.ts';

/** What a picture says to those who do not see it. */
const altOf = (id: string): string =>
  new RegExp(String.raw`id="${id}"\s+caption="[^"]*"\s+alt="([^"]*)"`).exec(lesson)?.[1] ?? '';

const inWords = ['no', 'once', 'twice', 'three times', 'four times'];

describe('what is told of the overload', () => {
  const free = run(40, {});
  const last = free.findLastIndex(({answered}) => answered > 0) + 1;

  it('is what the run does, in the picture’s words', () => {
    const after = free.slice(CUT.to).map(({attempts}) => attempts);
    const dip = Math.min(...after);
    expect([after[0], after.indexOf(dip)]).toEqual([320, 1]);
    const climbed = free.findLastIndex(({attempts}) => attempts !== 320) + 1;
    expect(altOf('overload')).toContain(`attempts climb to 320 a second, dip to ${dip} once`);
    expect(altOf('overload')).toContain(`from second ${climbed} on stay at 320`);
    expect(altOf('overload')).toContain(`reach ${free[CUT.to]?.answered} in the second after it`);
    expect(altOf('overload')).toContain(`are 0 again from second ${last} to the end`);
  });

  it('and in the question’s', () => {
    expect(overloadQuestion).toContain(
      `In the run, ${free[CUT.to]?.answered} and ${free[CUT.to + 1]?.answered} attempts are answered in time`,
    );
    expect(last).toBe(CUT.to + 2);
  });
});

describe('what is told of the returning crowd', () => {
  it('is the crowd that is drawn', () => {
    const waits = randomWaitsMs(1);
    const [few = 0, many = 0] =
      /between (\d+) and (\d+) clients/.exec(altOf('returning-crowd'))?.slice(1).map(Number) ?? [];
    const counts = [...clientsPerSlot(waits, 10).values()];
    expect(counts.filter((count) => count >= few && count <= many).length).toBeGreaterThan(0.8 * 80);
    expect(altOf('returning-crowd')).toContain(`the tallest ${busiestSlot(waits, 10)},`);
  });

  it('is the mean of a thousand crowds', () => {
    const fullest = Array.from({length: 1_000}, (_, seed) => busiestSlot(randomWaitsMs(seed), 10));
    const mean = Math.round(fullest.reduce((sum, each) => sum + each, 0) / fullest.length);
    expect(lesson).toContain(`leaves about ${mean} in the fullest`);
    expect(jitterQuestion).toContain(`about ${mean} in the fullest`);
  });
});

describe('what is told of curves is on them', () => {
  it('of many servers', () => {
    const [common, rare] = fanOut.series.map(({points}) => new Map<number, number>(points));
    const [, one, ten, half, hundred] =
      /is (\d+) per cent for one server, ([\d.]+) for ten, half at (\d+), (\d+) for a hundred/.exec(
        altOf('fan-out'),
      ) ?? [];
    expect([common?.get(1)?.toFixed(0), common?.get(10)?.toFixed(1), common?.get(100)?.toFixed(0)]).toEqual([
      one,
      ten,
      hundred,
    ]);
    expect(common?.get(Number(half))).toBeCloseTo(50, 0);
    expect(altOf('fan-out')).toContain(`to ${rare?.get(300)?.toFixed(0)} per cent at three hundred servers`);
  });

  it('of a busy server', () => {
    const at = new Map<number, number>(utilisation.series[0]?.points);
    const alt = altOf('utilisation');
    expect(alt).toContain(`${inWords[at.get(50) ?? 0]} at 50 per cent, ${inWords[at.get(75) ?? 0]} at 75`);
    expect([at.get(90), at.get(95)]).toEqual([10, 20]);
    expect(alt).toContain('ten times at 90, and twenty times at 95');
  });
});
