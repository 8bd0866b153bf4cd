import {describe, expect, test} from 'vitest';
import {Bench} from './bench.ts';
import {measure, outcome} from './measures.ts';
import {plain, type Settings} from './settings.ts';
import {batchMeans, expectNear} from './statistics.trial.ts';

/** The service alone: no way to it, and callers who wait. */
const alone: Settings = {
  ...plain,
  calls: 40_000,
  arrivals: 'poisson',
  service: 'exponential',
  latencyMs: 0,
  latencySpreadMs: 0,
  timeoutMs: 0,
};
const warmUp = 2_000;
const seeds = [1, 2, 3];

/** Erlang's probability of having to wait, by his recurrence for the probability of loss. */
function erlangC(workers: number, load: number): number {
  let loss = 1;
  for (let k = 1; k <= workers; k++) loss = (load * loss) / (k + load * loss);
  const utilisation = load / workers;
  return loss / (1 - utilisation + utilisation * loss);
}

/** P(time in an M/M/c system > t), t in seconds. */
function beyond(t: number, arrivals: number, service: number, workers: number): number {
  const waits = erlangC(workers, arrivals / service);
  const drain = workers * service - arrivals;
  if (Math.abs(drain - service) < 1e-12) return Math.exp(-service * t) * (1 + waits * service * t);
  const both = (drain * Math.exp(-service * t) - service * Math.exp(-drain * t)) / (drain - service);
  return (1 - waits) * Math.exp(-service * t) + waits * both;
}

function quantile(p: number, tail: (t: number) => number): number {
  let [low, high] = [0, 1000];
  for (let halved = 0; halved < 100; halved++) {
    const middle = (low + high) / 2;
    if (tail(middle) > 1 - p) low = middle;
    else high = middle;
  }
  return high;
}

describe('a random queue agrees with its closed form within the sampling error', () => {
  const cases = [
    // The thousandth is looked at where late calls do not come in long rows, so that its sampling error can be known.
    {workers: 1, ratePerSecond: 10, serviceMs: 20, percentiles: [0.5, 0.99, 0.999]},
    {workers: 1, ratePerSecond: 25, serviceMs: 20, percentiles: [0.5, 0.9, 0.99]},
    {workers: 1, ratePerSecond: 35, serviceMs: 20, percentiles: [0.5, 0.9, 0.99]},
    {workers: 4, ratePerSecond: 160, serviceMs: 20, percentiles: [0.5, 0.9, 0.99]},
    {workers: 10, ratePerSecond: 40, serviceMs: 200, percentiles: [0.5, 0.9, 0.99, 0.999]},
  ];
  for (const {percentiles, ...settings} of cases) {
    const {workers, ratePerSecond, serviceMs} = settings;
    test(`M/M/${workers} with ${ratePerSecond} a second and ${serviceMs} ms each`, () => {
      const service = 1000 / serviceMs;
      const tail = (t: number) => beyond(t, ratePerSecond, service, workers);
      const waits = erlangC(workers, ratePerSecond / service);
      const mean = 1 / service + waits / (workers * service - ratePerSecond);
      if (workers === 1) expect(mean).toBeCloseTo(1 / (service - ratePerSecond), 9);
      for (const seed of seeds) {
        const {latencies, measures} = measure({...alone, ...settings}, seed);
        const seconds = latencies.slice(warmUp).map((micros) => micros / 1e6);
        expectNear(batchMeans(seconds), mean, `mean, seed ${seed}`);
        for (const p of percentiles) {
          const bound = quantile(p, tail);
          const later = seconds.map((time) => (time > bound ? 1 : 0));
          expectNear(batchMeans(later), 1 - p, `share beyond the ${p} quantile, seed ${seed}`, 0.5);
        }
        expectNear(
          {mean: measures.utilisation, standardError: Math.sqrt(2 / alone.calls)},
          ratePerSecond / service / workers,
          `utilisation, seed ${seed}`,
        );
      }
    });
  }

  test('without chance nobody waits below capacity, and the queue grows by the difference above it', () => {
    const even: Settings = {...alone, calls: 1000, arrivals: 'constant', service: 'constant', workers: 1};
    const below = measure({...even, ratePerSecond: 40, serviceMs: 20}, 1);
    expect(new Set(below.latencies)).toEqual(new Set([20_000]));
    const above = measure({...even, ratePerSecond: 100, serviceMs: 20}, 1);
    above.latencies.forEach((latency, call) => {
      expect(latency).toBe(20_000 + call * 10_000);
    });
  });

  test('the machines of a closed loop: the throughput of M/M/1 with 5 clients is what its birth and death give', () => {
    const [clients, think, service] = [5, 0.1, 0.05];
    let terms = 1;
    let sum = 1;
    for (let n = 1; n <= clients; n++) {
      terms *= (clients - n + 1) * (service / think);
      sum += terms;
    }
    const throughput = (1 - 1 / sum) / service;
    for (const seed of seeds) {
      const {calls, measures} = measure(
        {...alone, arrivals: 'closed', clients, thinkMs: think * 1000, serviceMs: service * 1000, workers: 1},
        seed,
      );
      const ends = calls.map(({endedAt}) => (endedAt ?? 0) / 1e6).sort((a, b) => a - b);
      const gaps = ends.slice(1).map((end, place) => end - (ends[place] ?? 0));
      expectNear(batchMeans(gaps), 1 / throughput, `time between answers, seed ${seed}`);
      expect(measures.goodputPerSecond * batchMeans(gaps).mean).toBeCloseTo(1, 2);
    }
  });
});

describe('Little’s law', () => {
  test('holds to the microsecond on every run: the number inside over time is the time inside over attempts', () => {
    const cases: Partial<Settings>[] = [
      {},
      {queue: 'newest-first', ratePerSecond: 300, timeoutMs: 500, attempts: 3},
      {queueLimit: 10, ratePerSecond: 400, service: 'heavy'},
      {carryDeadline: 'yes', timeoutMs: 100, attempts: 4, ratePerSecond: 400, servers: 2},
      {trigger: 'cut', triggerAtSeconds: 1, triggerSeconds: 2, timeoutMs: 300, attempts: 3},
      {remedy: 'empty-queue', remedyAtSeconds: 2, ratePerSecond: 400, timeoutMs: 300},
    ];
    for (const changed of cases) {
      for (const seed of seeds) {
        const bench = new Bench({...alone, calls: 1000, ...changed}, seed);
        while (bench.step());
        for (const server of bench.bottom.servers) {
          server.settle();
          expect(server.insideArea).toBe(server.sojourns);
          expect(server.entered).toBeGreaterThan(0);
        }
        const {measures} = outcome(bench, seed);
        expect(measures.calls).toBe(1000);
      }
    }
  });

  test('ties the means: the number inside is the rate times the time inside', () => {
    const bench = new Bench({...alone, calls: 20_000, workers: 1, ratePerSecond: 35}, 1);
    while (bench.step());
    const [server] = bench.bottom.servers;
    if (!server) throw new Error('There is a server.');
    server.settle();
    const time = bench.context.now;
    const inside = server.insideArea / time;
    const each = server.sojourns / server.entered;
    expect(inside).toBeCloseTo((server.entered / time) * each, 9);
    expectNear(batchMeans(outcome(bench, 1).latencies), each, 'mean time inside');
  });
});
