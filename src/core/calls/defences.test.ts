import {describe, expect, test} from 'vitest';
import {RetryBudget} from './budget.ts';
import {Breaker} from './breaker.ts';
import {measure, type Measures} from './measures.ts';
import {plain, type Settings} from './settings.ts';

const run = (changed: Partial<Settings>, seed = 1): Measures =>
  measure({...plain, ...changed}, seed).measures;

describe('a retry budget', () => {
  test('of tokens spends what it saved, and then a tenth of the answers', () => {
    const budget = new RetryBudget({budget: 'bucket', budgetPercent: 10, budgetTokens: 3});
    expect([1, 2, 3, 4].map(() => budget.pays(0))).toEqual([true, true, true, false]);
    for (let answer = 0; answer < 10; answer++) {
      expect(budget.pays(0)).toBe(false);
      budget.answered();
    }
    expect([budget.pays(0), budget.pays(0)]).toEqual([true, false]);
  });

  test('as a ratio keeps retries below their share of the requests of the last ten seconds', () => {
    const budget = new RetryBudget({budget: 'ratio', budgetPercent: 10, budgetTokens: 0});
    for (let request = 0; request < 100; request++) budget.requested(0);
    const paid = Array.from({length: 20}, () => budget.pays(500_000)).filter(Boolean);
    expect(paid.length).toBe(10);
    expect(budget.pays(12_000_000)).toBe(false);
  });

  test('bounds the load where nothing is answered: one and a tenth times, where three attempts make three', () => {
    const dead: Partial<Settings> = {downPercent: 100, attempts: 3, calls: 2000};
    expect(run(dead).loadFactor).toBe(3);
    expect(run({...dead, budget: 'ratio'}).loadFactor).toBeCloseTo(1.1, 2);
    expect(run({...dead, budget: 'bucket'}).attempts).toBe(2010);
  });
});

describe('a circuit breaker', () => {
  test('opens after enough failures, lets one trial through, and closes when that succeeds', () => {
    const breaker = new Breaker({breakerPercent: 50, breakerSeconds: 1});
    for (let ended = 0; ended < 20; ended++) {
      expect(breaker.admits(ended)).toBe(true);
      breaker.ended(ended % 2 === 0, ended);
    }
    expect(breaker.admits(500_000)).toBe(false);
    expect([breaker.admits(1_000_019), breaker.admits(1_000_020)]).toEqual([true, false]);
    breaker.ended(false, 1_100_000);
    expect(breaker.admits(1_900_000)).toBe(false);
    expect(breaker.admits(2_100_000)).toBe(true);
    breaker.ended(true, 2_200_000);
    expect(breaker.admits(2_200_001)).toBe(true);
  });

  test('keeps calls from a service that is down', () => {
    const dead: Partial<Settings> = {downPercent: 100, calls: 1000};
    expect(run(dead).attempts).toBe(1000);
    expect(run({...dead, breakerPercent: 50}).attempts).toBeLessThan(100);
  });
});

describe('each defence does what it is for', () => {
  const overload: Partial<Settings> = {ratePerSecond: 400, workers: 4, calls: 2000, timeoutMs: 500};

  test('a bounded queue or the newest first answers many in time under overload; nothing, few', () => {
    const nothing = run(overload).ok;
    for (const defence of [{queueLimit: 50}, {queue: 'newest-first'}] satisfies Partial<Settings>[]) {
      expect(run({...overload, ...defence}).ok, JSON.stringify(defence)).toBeGreaterThan(2 * nothing);
    }
  });

  test('a deadline that goes along saves the work for those who have gone, and so the others are back sooner', () => {
    const slow: Partial<Settings> = {
      ratePerSecond: 150,
      calls: 6000,
      attempts: 4,
      trigger: 'slow',
      triggerAtSeconds: 5,
      triggerSeconds: 5,
    };
    const without = run(slow);
    const carried = run({...slow, carryDeadline: 'yes'});
    expect(carried.expired).toBeGreaterThan(100);
    expect(without.ok).toBeLessThan(without.calls / 2);
    expect(carried.ok).toBeGreaterThan(1.2 * without.ok);
  });

  test('shedding keeps the urgent calls', () => {
    const measures = run({...overload, urgentPercent: 20, shedAt: 10, queueLimit: 200});
    expect(measures.urgentOk).toBe(measures.urgent);
    expect(measures.ok).toBeLessThan(measures.calls);
  });

  test('an address that is kept for ever is lost at the first move; one looked up again is found', () => {
    const moving: Partial<Settings> = {moveEverySeconds: 5, timeoutMs: 200};
    const kept = run(moving);
    expect(kept.ok).toBeLessThan(kept.calls / 2);
    expect(run({...moving, addressSeconds: 1}).ok).toBeGreaterThan(0.85 * kept.calls);
    expect(run({...moving, lookUpAfterFailure: 'yes', attempts: 2}).ok).toBeGreaterThan(0.98 * kept.calls);
  });

  test('a seal lets no forgery take effect, at a cost of time', () => {
    const open = run({tamperPercent: 5});
    const sealed = run({tamperPercent: 5, seal: 'yes', sealMs: 4, attempts: 3});
    expect(open.forged).toBeGreaterThan(20);
    expect(sealed.forged).toBe(0);
    expect(sealed.utilisation).toBeGreaterThan(open.utilisation);
    expect(sealed.ok).toBe(sealed.calls);
  });

  test('a new connection costs one round trip, and a second one to encrypt it', () => {
    const mean = (changed: Partial<Settings>) =>
      run({latencyMs: 50, latencySpreadMs: 0, sealMs: 0, workers: 1000, ...changed}).meanLatencyMs;
    const kept = mean({});
    expect(mean({connection: 'new'})).toBeCloseTo(kept + 100, 6);
    expect(mean({connection: 'new', seal: 'yes'})).toBeCloseTo(kept + 200, 6);
  });

  test('a window costs a round trip for each that the payload fills beyond the first; a link its bits', () => {
    const mean = (changed: Partial<Settings>) =>
      run({
        latencyMs: 50,
        latencySpreadMs: 0,
        workers: 1000,
        payloadKb: 500,
        ratePerSecond: 1,
        calls: 50,
        ...changed,
      }).meanLatencyMs;
    const free = mean({});
    expect(mean({windowKb: 64})).toBeCloseTo(free + 7 * 100, 6);
    // 500 kB at 100 Mbit/s are 40 ms; packed to a tenth they are 4.
    const evenly = {arrivals: 'constant', service: 'constant'} as const;
    expect(mean({...evenly, bandwidthMbit: 100}) - mean(evenly)).toBeCloseTo(40, 6);
    expect(mean({...evenly, bandwidthMbit: 100, packPercent: 10, packMsPerMb: 0}) - mean(evenly)).toBeCloseTo(
      4,
      6,
    );
  });

  test('a strict reader fails on every message of another version, a tolerant one on none', () => {
    const rolling: Partial<Settings> = {servers: 4, oldPercent: 50, calls: 2000};
    const strict = run(rolling);
    expect(Math.abs(strict.ok / strict.calls - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / strict.calls));
    expect(run({...rolling, reader: 'tolerant'}).ok).toBe(2000);
  });

  test('steps taken together take the time of the slowest, not of all', () => {
    const page: Partial<Settings> = {
      inSequence: 40,
      latencyMs: 40,
      latencySpreadMs: 0,
      service: 'constant',
      serviceMs: 1,
      workers: 1000,
      timeoutMs: 0,
      calls: 20,
    };
    expect(run(page).meanLatencyMs).toBeCloseTo(40 * 81, 6);
    expect(run({...page, together: 'yes'}).meanLatencyMs).toBeCloseTo(81, 6);
  });

  test('a step that is not essential may fail, and the call is counted as degraded', () => {
    const ten: Partial<Settings> = {inSequence: 10, downPercent: 5, downSeconds: 0.5};
    const all = run(ten);
    const three = run({...ten, essential: 3});
    expect(three.ok).toBeGreaterThan(all.ok);
    expect(three.degraded).toBeGreaterThan(0);
    expect(all.degraded).toBe(0);
  });

  test('calls that are turned away by hand fail at once and send nothing', () => {
    const {ok, attempts, calls} = run({remedy: 'pause-calls', remedyAtSeconds: 5, remedySeconds: 5});
    expect(ok).toBe(attempts);
    expect(calls - ok).toBeGreaterThan(200);
  });

  test('a caller without a time-out waits for ever, and is told so', () => {
    const {unanswered, ok, calls} = run({requestLossPercent: 10, timeoutMs: 0});
    expect(unanswered).toBeGreaterThan(50);
    expect(ok + unanswered).toBe(calls);
  });
});
