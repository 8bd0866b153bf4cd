/// <reference types="vite/client" />
import {describe, expect, it} from 'vitest';
// Imported, not read, so that a change of the lesson counts as a change of this test.
import lesson from '../index.mdx?raw';
import {
  bytesInFlight,
  leastRoundTripMs,
  pageLoadMs,
  slowStartRoundTrips,
  windowLimitBitsPerSecond,
} from './distance.ts';

describe('distance', () => {
  it('costs 4.9 microseconds a kilometre one way, 9.8 there and back', () => {
    expect(leastRoundTripMs(1)).toBeCloseTo(0.0098, 4);
  });

  it("takes what the lesson's table says", () => {
    const rows = [...lesson.matchAll(/\| ([\d,]+) \| (\d+) ms \|/g)];
    expect(rows).toHaveLength(5);
    for (const [row, km = '', ms] of rows)
      expect(
        Math.round(leastRoundTripMs(Number(km.replace(',', '')))),
        row,
      ).toBe(Number(ms));
  });

  it.each([
    ['New York and London', 5_570, 55],
    ['San Francisco and New York', 4_129, 40],
    ['Virginia and Dublin', 5_461, 53],
    ['London and Singapore', 10_848, 106],
    ['London and Sydney', 16_994, 166],
    ['two antipodes', 20_015, 196],
  ])('between %s (%i km) no round trip beats %i ms', (_pair, km, ms) => {
    expect(Math.round(leastRoundTripMs(km))).toBe(ms);
  });

  it('needs 12.5 MB in flight to fill 1 Gbit/s over 100 ms, and 125 MB for ten times the rate', () => {
    expect(bytesInFlight(1e9, 100)).toBe(12.5e6);
    expect(bytesInFlight(10e9, 100)).toBe(125e6);
    expect(bytesInFlight(1e9, 1)).toBe(125e3);
  });

  it('holds a connection with a 64 KiB window to 5.24 Mbit/s over 100 ms, whatever the link', () => {
    expect(windowLimitBitsPerSecond(64 * 1024, 100) / 1e6).toBeCloseTo(
      5.24,
      2,
    );
  });

  it('leaves a page of 40 requests in turn over 80 ms with 3.2 s that no bandwidth can buy back', () => {
    expect(pageLoadMs(40, 80, 0, 1)).toBe(3_200);
    expect(pageLoadMs(40, 80, 500_000, 100e6)).toBe(3_240);
    expect(pageLoadMs(40, 80, 500_000, 10e9)).toBeCloseTo(3_200.4, 5);
  });

  it('is paid six times over by 500 KB on a new connection: 10, 20, 40, 80, 160 packets, and 33 more', () => {
    expect(slowStartRoundTrips(500_000)).toBe(6);
    expect(slowStartRoundTrips(310 * 1_460)).toBe(5);
    expect(slowStartRoundTrips(1)).toBe(1);
  });
});
