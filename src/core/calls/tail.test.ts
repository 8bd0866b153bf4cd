import {describe, test} from 'vitest';
import {measure} from './measures.ts';
import {plain, type Settings} from './settings.ts';
import {binomial, expectNear, independent} from './statistics.trial.ts';

const seeds = [1, 2, 3, 4, 5];
const free: Settings = {...plain, workers: 10_000, latencyMs: 0, latencySpreadMs: 0, timeoutMs: 0};

describe('the tail', () => {
  test('of a call to n servers is slow as often as 1 − (1 − p)ⁿ', () => {
    for (const [inParallel, slowPercent, calls] of [
      [1, 1, 3000],
      [10, 1, 2000],
      [69, 1, 400],
      [100, 1, 400],
      [300, 0.1, 400],
    ] as const) {
      const expected = 1 - (1 - slowPercent / 100) ** inParallel;
      for (const seed of seeds.slice(0, 3)) {
        const {latencies} = measure(
          {...free, calls, service: 'constant', serviceMs: 5, slowPercent, slowMs: 1000, inParallel},
          seed,
        );
        const slow = latencies.filter((latency) => latency >= 1_000_000).length;
        expectNear(binomial(slow, calls, expected), expected, `${inParallel} servers, seed ${seed}`, 0.25);
      }
    }
  });

  test('of hedged calls has the distribution of the first of two, the second one late', () => {
    const mean = 0.02;
    for (const hedgeMs of [10, 40]) {
      const delay = hedgeMs / 1000;
      const hedged = Math.exp(-delay / mean);
      for (const seed of seeds) {
        const {latencies, measures} = measure({...free, calls: 20_000, servers: 2, hedgeMs}, seed);
        const seconds = latencies.map((micros) => micros / 1e6);
        expectNear(binomial(measures.hedges, 20_000, hedged), hedged, `hedges, seed ${seed}`, 0.1);
        expectNear(
          independent(seconds),
          mean * (1 - hedged) + (mean / 2) * hedged,
          `mean with a hedge after ${hedgeMs} ms, seed ${seed}`,
        );
        for (const t of [delay / 2, delay + mean / 2, delay + mean]) {
          const later = t < delay ? Math.exp(-t / mean) : Math.exp(-t / mean) * Math.exp(-(t - delay) / mean);
          const beyond = seconds.filter((time) => time > t).length;
          expectNear(binomial(beyond, 20_000, later), later, `later than ${t} s, seed ${seed}`, 0.1);
        }
      }
    }
  });

  test('of a call that needs ten services which are each down 1 per cent of the time', () => {
    const expected = 0.99 ** 10;
    for (const seed of seeds) {
      const calls = 4000;
      // A call a window, so that no two calls meet the same outage.
      const {measures} = measure(
        {
          ...free,
          calls,
          arrivals: 'constant',
          ratePerSecond: 1,
          service: 'constant',
          serviceMs: 1,
          inSequence: 10,
          downPercent: 1,
          downSeconds: 1,
        },
        seed,
      );
      expectNear(binomial(measures.ok, calls, expected), expected, `calls answered, seed ${seed}`);
    }
  });
});
