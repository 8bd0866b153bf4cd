import {describe, expect, test} from 'vitest';
import {measure} from '../../core/calls/measures.ts';
import {plain, type Settings} from '../../core/calls/settings.ts';
import {Finale, inWorld, pointsOf, scoreOf, type Round} from './finale.ts';
import {presetNames} from './scenarios/index.ts';
import {settingsOf} from './setup.ts';

/** What a policy comes to in all worlds, in slices of so many events. */
function finale(policy: Settings, seed: number, slice = 1_000_000): readonly Round[] {
  const made = new Finale(policy, seed);
  for (;;) {
    const standing = made.advance(slice);
    if (standing.kind === 'done') return standing.rounds;
  }
}

describe('the finale', () => {
  const better = {
    ...plain,
    timeoutMs: 400,
    attempts: 4,
    backoff: 'exponential',
    backoffMs: 50,
    jitter: 'full',
    budget: 'bucket',
    budgetPercent: 20,
    budgetTokens: 50,
    breakerPercent: 100,
    hedgeMs: 150,
    hedgePercent: 5,
    keys: 'yes',
    seal: 'yes',
    together: 'yes',
    essential: 3,
    lookUpAfterFailure: 'yes',
    packPercent: 20,
    reader: 'tolerant',
  } as const;

  test('meets every world with the policy, and takes nothing of a preset’s own policy', () => {
    for (const name of presetNames) {
      const met = inWorld(name, better);
      expect(met).toMatchObject({
        timeoutMs: 400,
        keys: 'yes',
        ratePerSecond: settingsOf(name, 0).ratePerSecond,
      });
    }
  });

  test('scores a policy that thinks of all beliefs above one that thinks of none, at every seed', () => {
    for (const seed of [1, 2, 3]) {
      expect(scoreOf(finale(better, seed))).toBeGreaterThan(scoreOf(finale(plain, seed)) + 10);
    }
  });

  test('can be survived whole: one policy reaches what is wanted in all nine worlds', () => {
    for (const {preset, isReached} of finale(better, 1)) expect(isReached, preset).toBe(true);
    // Who never retries has no loop that could hold the service down, and nothing else.
    const survived = finale(plain, 1).filter(({isReached}) => isReached);
    expect(survived.map(({preset}) => preset)).toEqual(['overload']);
  });

  test('in slices comes to the same, and makes no more than a world at once', () => {
    expect(finale(better, 1, 700)).toEqual(finale(better, 1));
    expect(new Finale(better, 1).advance(1_000_000)).toEqual({
      kind: 'progress',
      ended: 1,
      of: presetNames.length,
    });
  });

  test('lets nobody make a defence cheaper, or pack an answer away', () => {
    const cheap = {...better, keyMs: 0, sealMs: 0, translateMs: 0, packMsPerMb: 0, packPercent: 1};
    expect(inWorld('secure', cheap)).toEqual({...inWorld('secure', better), packPercent: 10});
  });

  test('gives nothing for a run that charges twice or pays a forger, and half for a second of p99', () => {
    const good = {
      ...measure(settingsOf('homogeneous', 2), 1).measures,
      ok: 10,
      calls: 10,
      p99Ms: 1000,
      loadFactor: 0.9,
    };
    expect(pointsOf(good)).toBe(50);
    expect(pointsOf({...good, loadFactor: 2})).toBe(25);
    expect(pointsOf({...good, duplicates: 1})).toBe(0);
    expect(pointsOf({...good, forged: 1})).toBe(0);
  });
});
