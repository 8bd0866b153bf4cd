import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {HeartbeatDetector} from './heartbeat.ts';

/** The arrivals of heartbeats that are sent every unit of time, each with its delay, in the order in which they come. */
const arrivals = (delays: readonly number[]) =>
  delays.map((delay, sent) => sent + delay).sort((a, b) => a - b);

describe('a detector by heartbeats', () => {
  it('wrongly suspects a live process a few times at most, once delays have a bound that it need not know', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 8}), {
          minLength: 40,
          maxLength: 40,
        }),
        (delays) => {
          const detector = new HeartbeatDetector(0, 1);
          let mistakes = 0;
          for (const now of arrivals(delays)) {
            if (detector.suspects(now)) mistakes += 1;
            detector.heartbeat(now);
          }
          // Two arrivals are at most 9 apart, and patience doubles from 1: after 1, 2, 4, 8 it is 16.
          expect(mistakes).toBeLessThanOrEqual(4);
        },
      ),
      {numRuns: 2_000},
    );
  });

  it('suspects a crashed process in the end, and for good', () => {
    const detector = new HeartbeatDetector(0, 1);
    for (const now of arrivals([0, 3, 0, 5])) detector.heartbeat(now);
    const until = detector.deadline;
    for (const later of [1, 10, 1_000])
      expect(detector.suspects(until + later)).toBe(true);
  });
});
