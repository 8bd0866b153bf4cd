import {describe, expect, test} from 'vitest';
import {operations} from '../simulation/history.ts';
import {nextAt} from '../simulation/step.ts';
import {millis} from '../simulation/time.ts';
import {inFlight} from '../simulation/world.ts';
import {AP, auto, faultsOf, play, quality as usual, replicas, seeds, type Script} from './registers.trial.ts';

const FIRST = Number(process.env.PROPERTY_SEED ?? 0);

describe('last writer wins', () => {
  test('answers each request to a live replica within the way there and back, whatever is cut', () => {
    const quality = {...usual, jitterMicros: 0, lossPpm: 0};
    for (const seed of seeds(FIRST, 1000)) {
      const faults = faultsOf(seed, 4);
      const cuts = faults.filter(
        ({command}) => command.kind === 'cut' || command.kind === 'heal' || command.kind === 'clock',
      );
      const history = operations(
        play({seed, policy: AP, quality, script: [...auto(true, 0), ...cuts]}, 400).log,
      );
      const bound = 2 * quality.delayMicros;
      for (const {outcome, call, return: end} of history) {
        if (end === null) expect(call).toBeGreaterThan(millis(400) - bound);
        else expect([outcome, end - call <= bound]).toEqual(['ok', true]);
      }
    }
  });

  test('after the faults have healed and all is quiet, all replicas have the same value', () => {
    for (const seed of seeds(FIRST, 1000)) {
      const script: Script = [...auto(true, 0), ...faultsOf(seed, 4), ...auto(false, millis(400))];
      const {last} = play({seed, policy: AP, script}, 1_000_000);
      expect(inFlight(last)).toEqual([]);
      expect(nextAt(last)).toBeNull();
      const versions = replicas.map((replica) => {
        const state = last.nodes[replica]?.state;
        return state?.role === 'replica' ? [state.value, state.tag] : null;
      });
      expect(new Set(versions.map((version) => JSON.stringify(version))).size).toBe(1);
    }
  });
});
