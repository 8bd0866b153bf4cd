import {describe, expect, test} from 'vitest';
import {measure} from '../../core/calls/measures.ts';
import {withDifferences} from '../../core/calls/parameters/change.ts';
import {parameterOf} from '../../core/calls/parameters/index.ts';
import {plain} from '../../core/calls/settings.ts';
import {presetNames, presetOf} from './scenarios/index.ts';
import {settingsOf} from './setup.ts';

const seeds = [1, 2, 3];
const run = (name: (typeof presetNames)[number], defences: number, seed: number) =>
  measure(settingsOf(name, defences), seed).measures;

describe('each preset', () => {
  test('holds settings that the lab could be given, and a dial for each of its first', () => {
    for (const name of presetNames) {
      const {world, believes, defences, dials} = presetOf(name);
      for (const changes of [world, believes, ...defences.map((defence) => defence.changes)]) {
        expect(withDifferences(plain, changes), name).toEqual({...plain, ...changes});
      }
      for (const dial of dials) expect(parameterOf(dial).kind).toBe('number');
    }
  });

  test('fails for those who believe, at every seed, and goes well with all defences', () => {
    for (const seed of seeds) {
      const worst = Object.fromEntries(presetNames.map((name) => [name, run(name, 0, seed)]));
      const best = Object.fromEntries(
        presetNames.map((name) => [name, run(name, presetOf(name).defences.length, seed)]),
      );
      expect(worst.reliable?.unanswered).toBeGreaterThan(50);
      expect(best.reliable).toMatchObject({ok: 1000, duplicates: 0});
      expect(run('reliable', 1, seed).duplicates).toBeGreaterThan(10);
      expect(worst['zero-latency']?.p50Ms).toBeGreaterThan(3200);
      expect(best['zero-latency']?.p99Ms).toBeLessThan(350);
      expect(worst['infinite-bandwidth']?.ok).toBeLessThan(600);
      expect(best['infinite-bandwidth']?.ok).toBe(1000);
      expect(worst.secure).toMatchObject({ok: 1000});
      expect(worst.secure?.forged).toBeGreaterThan(5);
      expect(best.secure).toMatchObject({forged: 0});
      expect(best.secure?.ok).toBeGreaterThan(995);
      expect(worst.topology?.ok).toBeLessThan(400);
      expect(best.topology?.ok).toBeGreaterThan(990);
      expect(worst['one-admin']?.ok).toBeLessThan(960);
      expect(run('one-admin', 1, seed).ok).toBeLessThan((worst['one-admin']?.ok ?? 0) + 10);
      expect(best['one-admin']?.ok).toBeGreaterThan(worst['one-admin']?.ok ?? 1000);
      expect(best['one-admin']?.degraded).toBeGreaterThan(0);
      expect(worst['free-transport']?.dollarsPerMillionCalls).toBeCloseTo(20, 6);
      expect(best['free-transport']?.dollarsPerMillionCalls).toBeCloseTo(2, 6);
      expect(worst.homogeneous?.ok).toBeLessThan(600);
      expect(best.homogeneous?.ok).toBe(1000);
      expect(worst.overload?.ok).toBeLessThan(800);
    }
  });

  test('misses what its callers want as long as they believe, and reaches it with all defences', () => {
    for (const seed of seeds) {
      for (const name of presetNames) {
        const {wanted, defences} = presetOf(name);
        const met = (count: number) => wanted.isMet(measure(settingsOf(name, count), seed));
        expect(met(0), `${name}, seed ${seed}`).toBe(false);
        if (defences.length > 0) expect(met(defences.length), `${name}, seed ${seed}`).toBe(true);
      }
    }
  });

  test('the overload stays after its trigger has gone: nobody is answered in the last twenty seconds', () => {
    for (const seed of seeds) {
      const {calls} = measure(settingsOf('overload', 0), seed);
      const last = calls.filter(({at}) => at > 40e6);
      expect(last.length).toBeGreaterThan(500);
      expect(last.filter(({ok}) => ok).length).toBeLessThan(last.length / 20);
    }
  });

  test('does what its prices say', () => {
    for (const seed of seeds) {
      expect(Math.abs(run('reliable', 2, seed).loadFactor - 1.1)).toBeLessThan(0.05);
      const slow = measure(settingsOf('zero-latency', 1), seed).latencies.filter(
        (micros) => micros > 500_000,
      );
      // 1 − 0.99⁴⁰ is 0.33, of 200 pages.
      expect(Math.abs(slow.length / 200 - 0.33)).toBeLessThan(4 * Math.sqrt((0.33 * 0.67) / 200));
      expect(Math.abs(run('homogeneous', 1, seed).loadFactor - 2)).toBeLessThan(0.2);
      const [before, after] = [run('infinite-bandwidth', 0, seed), run('infinite-bandwidth', 1, seed)];
      expect(after.megabytes).toBeCloseTo(before.megabytes / 5, 6);
    }
  });
});
