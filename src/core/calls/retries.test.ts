import {describe, expect, test} from 'vitest';
import {ceiling, wait} from './backoff.ts';
import {measure} from './measures.ts';
import {plain, type Settings} from './settings.ts';
import {binomial, expectNear, independent} from './statistics.trial.ts';

const quick: Settings = {...plain, workers: 10_000, latencySpreadMs: 0, service: 'constant'};
const seeds = [1, 2, 3, 4, 5];

describe('retries', () => {
  test('in k layers of a attempts send aᵏ to a bottom that answers with errors', () => {
    for (const layers of [1, 2, 3, 4]) {
      for (const attempts of [1, 2, 3, 4]) {
        const {measures} = measure(
          {...quick, calls: 20, downPercent: 100, retryAt: 'every-layer', layers, attempts, timeoutMs: 0},
          1,
        );
        expect(measures.loadFactor, `${layers} layers, ${attempts} attempts`).toBe(attempts ** layers);
        expect(measures.ok).toBe(0);
      }
    }
  });

  test('do the same where the bottom is silent, and far less where the deadline goes along', () => {
    const silent: Settings = {
      ...quick,
      calls: 10,
      serviceMs: 60_000,
      retryAt: 'every-layer',
      layers: 3,
      attempts: 4,
      timeoutMs: 200,
    };
    expect(measure(silent, 1).measures.loadFactor).toBe(64);
    // Each layer below gets what is left of one attempt of the layer above: nothing is left for a second one.
    expect(measure({...silent, carryDeadline: 'yes'}, 1).measures.loadFactor).toBe(4);
  });

  test('at the top or at the bottom alone send a', () => {
    for (const retryAt of ['top', 'bottom'] as const) {
      const settings: Settings = {...quick, calls: 20, downPercent: 100, layers: 4, attempts: 4, retryAt};
      expect(measure(settings, 1).measures.loadFactor).toBe(4);
    }
  });

  test('over links that lose bring through as many calls, in as many attempts, as independent losses let', () => {
    const cases = [
      {requestLossPercent: 10, replyLossPercent: 5, attempts: 1, layers: 1},
      {requestLossPercent: 20, replyLossPercent: 0, attempts: 2, layers: 1},
      {requestLossPercent: 20, replyLossPercent: 20, attempts: 3, layers: 1},
      {requestLossPercent: 10, replyLossPercent: 10, attempts: 3, layers: 3},
    ];
    for (const settings of cases) {
      const {requestLossPercent, replyLossPercent, attempts, layers} = settings;
      const way = (1 - requestLossPercent / 100) * (1 - replyLossPercent / 100);
      const success = way ** layers;
      const expectedOk = 1 - (1 - success) ** attempts;
      const expectedAttempts = expectedOk / success;
      for (const seed of seeds) {
        const run = measure({...quick, calls: 10_000, ...settings}, seed);
        expectNear(binomial(run.measures.ok, 10_000, expectedOk), expectedOk, `calls answered, seed ${seed}`);
        const top = new Map<number, number>();
        for (const {request, number} of run.attempts) {
          if (request.layer === 0) top.set(request.call.index, number + 1);
        }
        expectNear(independent([...top.values()]), expectedAttempts, `attempts of a call, seed ${seed}`);
        if (layers > 1) continue;
        // Each attempt whose request arrives is an effect.
        const effects = expectedAttempts * (1 - requestLossPercent / 100);
        const each = new Map<number, number>();
        for (const {request, doneAt} of run.attempts) {
          const {index} = request.call;
          each.set(index, (each.get(index) ?? 0) + (doneAt === null ? 0 : 1));
        }
        expectNear(independent([...each.values()]), effects, `effects of a call, seed ${seed}`);
        expect(run.measures.effects).toBe([...each.values()].reduce((sum, n) => sum + n, 0));
      }
    }
  });
});

describe('back-off', () => {
  const policy = {backoff: 'exponential', backoffMs: 100, backoffCapMs: 1000, jitter: 'none'} as const;

  test('doubles until it meets its cap', () => {
    expect([0, 1, 2, 3, 4, 100].map((retry) => ceiling(policy, retry) / 1000)).toEqual([
      100, 200, 400, 800, 1000, 1000,
    ]);
    expect(ceiling({...policy, backoff: 'constant'}, 9)).toBe(100_000);
    expect(wait({...policy, backoff: 'none', jitter: 'full'}, 3, 0, 5)).toBe(0);
  });

  /** A thousand calls in one instant, all refused at once: when each comes back. */
  function crowd(changed: Partial<Settings>, seed: number, number = 1): number[] {
    const {attempts} = measure(
      {
        ...quick,
        calls: 1000,
        arrivals: 'bursty',
        burst: 1000,
        latencyMs: 0,
        downPercent: 100,
        attempts: number + 1,
        backoff: 'exponential',
        backoffMs: 800,
        backoffCapMs: 800,
        ...changed,
      },
      seed,
    );
    const previous = new Map<number, number>();
    return attempts.flatMap((attempt) => {
      const {index} = attempt.request.call;
      const before = previous.get(index) ?? 0;
      previous.set(index, attempt.sentAt);
      return attempt.number === number ? [(attempt.sentAt - before) / 1000] : [];
    });
  }

  test('with jitter spreads a crowd evenly over its range, and without it all come back in one instant', () => {
    const ranges = [
      {jitter: 'full', from: 0, to: 800},
      {jitter: 'equal', from: 400, to: 800},
      {jitter: 'decorrelated', from: 100, to: 300, backoffMs: 100},
    ] as const;
    for (const {from, to, ...changed} of ranges) {
      for (const seed of seeds) {
        const slots = new Array<number>(80).fill(0);
        for (const pause of crowd(changed, seed)) {
          const slot = Math.floor(((pause - from) / (to - from)) * 80);
          slots[slot] = (slots[slot] ?? 0) + 1;
        }
        expect(slots.length).toBe(80);
        // Chi-square with 79 degrees of freedom: mean 79, variance 158.
        const chiSquare = slots.reduce((sum, count) => sum + (count - 12.5) ** 2 / 12.5, 0);
        expect(Math.abs(chiSquare - 79), `${changed.jitter}, seed ${seed}`).toBeLessThan(4 * Math.sqrt(158));
      }
    }
    expect(new Set(crowd({jitter: 'none'}, 1))).toEqual(new Set([800]));
  });

  test('decorrelated goes on from the last wait, to three times it', () => {
    for (const pause of crowd({jitter: 'decorrelated', backoffMs: 100, backoffCapMs: 2000}, 1, 2)) {
      expect(pause).toBeGreaterThanOrEqual(100);
      expect(pause).toBeLessThanOrEqual(900);
    }
  });
});
