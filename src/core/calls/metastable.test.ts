import {describe, expect, test} from 'vitest';
import {flow, type Flow} from './fluid.trial.ts';
import {measure, type Outcome} from './measures.ts';
import {plain, type Settings} from './settings.ts';

const until = 30;
const even = {rate: 80, capacity: 100, attempts: 4, timeout: 1, from: 5, until} as const;

/** The same service as the flow's, of whole calls. */
function settingsOf(flowing: Flow, chance: boolean): Settings {
  return {
    ...plain,
    calls: Math.round(flowing.rate * (flowing.until + (flowing.factor - 1) * (flowing.to - flowing.from))),
    arrivals: chance ? 'poisson' : 'constant',
    ratePerSecond: flowing.rate,
    workers: 1,
    service: chance ? 'exponential' : 'constant',
    serviceMs: 1000 / flowing.capacity,
    latencyMs: 0,
    latencySpreadMs: 0,
    timeoutMs: flowing.timeout * 1000,
    attempts: flowing.attempts,
    trigger: flowing.trigger,
    triggerAtSeconds: flowing.from,
    triggerSeconds: flowing.to - flowing.from,
    triggerFactor: flowing.factor,
    ...(flowing.retriesUntil === undefined
      ? {}
      : {remedy: 'stop-retries', remedyAtSeconds: flowing.retriesUntil, remedySeconds: 86_400}),
  };
}

/** Whether calls of the last seconds of the observed time were answered. */
function recovered({calls}: Outcome, end: number): boolean {
  const last = calls.filter(({at}) => at >= (end - 3) * 1e6 && at < (end - 1) * 1e6);
  return last.filter(({ok}) => ok).length > last.length / 2;
}

/** The first moment from which on every call is answered. */
function backAt({calls}: Outcome): number {
  return Math.max(...calls.map(({ok, at}) => (ok ? 0 : at / 1e6)));
}

describe('the overload that stays', () => {
  test('is reached from a cut as long as the fluid approximation says, to a twentieth of a second', () => {
    for (const [rate, attempts] of [
      [80, 4],
      [60, 4],
      [80, 3],
      [90, 3],
    ] as const) {
      const given = {...even, rate, attempts, trigger: 'cut', factor: 1} as const;
      const stays = (length: number, seen: (to: number) => boolean) => !seen(given.from + length);
      const flowing = bisect(0, 6, (length) => stays(length, (to) => flow({...given, to}).recovered));
      const stepping = bisect(0, 6, (length) =>
        stays(length, (to) => recovered(measure(settingsOf({...given, to}, false), 1), until)),
      );
      // A tick of this service is a hundredth of a second; a wait is early or late by a few of them.
      expect(
        Math.abs(stepping - flowing),
        `${rate} a second, ${attempts} attempts: ${stepping}, ${flowing}`,
      ).toBeLessThan(0.05);
    }
  });

  test('stays exactly as long as rate times attempts is more than the capacity', () => {
    for (const attempts of [2, 3, 4]) {
      for (const share of [0.7, 0.9, 0.95, 1.05, 1.1, 1.5]) {
        const rate = (even.capacity * share) / attempts;
        // A surge fills the queue until nothing is in time, whatever the rate.
        const given: Flow = {...even, rate, attempts, trigger: 'surge', to: 6.5, factor: 8, until: 300};
        expect(flow(given).recovered, `fluid: ${attempts} attempts, load ${share}`).toBe(share < 1);
        const run = measure(settingsOf(given, false), 1);
        expect(recovered(run, 300), `${attempts} attempts, load ${share}`).toBe(share < 1);
      }
    }
  });

  test('with chance in arrivals and service ends as the fluid says wherever the sampling error leaves no doubt', () => {
    const decided = {stays: 0, recovers: 0};
    for (const rate of [100, 200, 300, 650, 750, 800]) {
      for (const length of [0.5, 1, 2, 4]) {
        const given: Flow = {
          ...even,
          capacity: 1000,
          rate,
          trigger: 'cut',
          factor: 1,
          to: even.from + length,
          until: 20,
        };
        const said = verdictBeyondDoubt(given);
        if (said === null) continue;
        decided[said ? 'recovers' : 'stays']++;
        for (const seed of [1, 2]) {
          const run = measure(settingsOf(given, true), seed);
          expect(recovered(run, given.until), `${rate} a second, cut for ${length} s, seed ${seed}`).toBe(
            said,
          );
        }
      }
    }
    expect(decided.stays).toBeGreaterThanOrEqual(3);
    expect(decided.recovers).toBeGreaterThanOrEqual(4);
  });

  test('is left, once nobody retries, when the queue has drained at capacity minus rate', () => {
    const given: Flow = {...even, trigger: 'cut', factor: 1, to: 8, retriesUntil: 15, until: 120};
    const stuck = flow({...given, retriesUntil: 1e9});
    expect(stuck.recovered).toBe(false);
    const said = flow(given).backAt;
    expect(Math.abs(backAt(measure(settingsOf(given, false), 1)) - said)).toBeLessThan(0.2);
    for (const seed of [1, 2, 3]) {
      const run = measure(settingsOf(given, true), seed);
      // The queue drains at 20 a second and wanders by the square root of what came and what went.
      const drift = given.capacity - given.rate;
      const error = Math.sqrt((given.rate * 4 + given.capacity) * (said - given.from)) / drift;
      expect(Math.abs(backAt(run) - said), `seed ${seed}: ${backAt(run)}, ${said}`).toBeLessThan(4 * error);
      expect(recovered(run, given.until)).toBe(true);
    }
  });
});

/** The length at which `holds` turns true, if it turns once. */
function bisect(from: number, to: number, holds: (length: number) => boolean): number {
  let [low, high] = [from, to];
  expect(holds(low)).toBe(false);
  expect(holds(high)).toBe(true);
  while (high - low > 0.004) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The fluid's verdict, if it is the same with rates four standard errors of a time-out's counts away; else null. */
function verdictBeyondDoubt(given: Flow): boolean | null {
  const offered = given.rate * given.attempts * given.timeout;
  const error = 4 * Math.sqrt(1 / offered + 1 / (given.capacity * given.timeout));
  const verdicts = [-error, 0, error].map((by) => flow({...given, rate: given.rate * (1 + by)}).recovered);
  return verdicts.every((verdict) => verdict === verdicts[0]) ? (verdicts[0] ?? null) : null;
}
