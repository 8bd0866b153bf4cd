import {describe, expect, test} from 'vitest';
import {measure} from '../../core/calls/measures.ts';
import {challengesOf, workedSettings} from './challenges.ts';
import {runHere} from './running.ts';
import {presetNames, presetOf} from './scenarios/index.ts';
import {settingsOf} from './setup.ts';

describe('each preset', () => {
  test('is small enough for the page to make, whatever of its defences is added', () => {
    for (const name of presetNames) {
      for (let defences = 0; defences <= presetOf(name).defences.length; defences++) {
        expect(runHere(settingsOf(name, defences), 1), name).not.toBeNull();
      }
    }
  });
});

describe('each dare', () => {
  test('is met by the run that the lab shows, and by none that the story shows', () => {
    for (const name of presetNames) {
      const {seed, defences} = presetOf(name);
      for (const challenge of challengesOf(name)) {
        expect(challenge.isMet(measure(workedSettings(name, challenge), seed)), challenge.id).toBe(true);
        expect(challenge.isMet(measure(settingsOf(name, 0), seed)), challenge.id).toBe(false);
        if (defences.length === 0) continue;
        expect(challenge.isMet(measure(settingsOf(name, defences.length), seed)), challenge.id).toBe(false);
      }
    }
  });

  test('is not met by a defence that costs less than it does', () => {
    const [challenge] = challengesOf('reliable');
    if (!challenge) throw new Error('There is a dare.');
    const worked = workedSettings('reliable', challenge);
    expect(challenge.isMet(measure({...worked, keyMs: 0.5}, 1))).toBe(false);
  });

  test('of the overload asks for two ways out: neither meets the other', () => {
    const [first, second] = challengesOf('overload');
    if (!first || !second) throw new Error('There are two ways out.');
    expect(first.isMet(measure(workedSettings('overload', second), 1))).toBe(false);
    expect(second.isMet(measure(workedSettings('overload', first), 1))).toBe(false);
    // More workers until the queue is gone are another; to take the trigger away is none.
    const grown = {
      ...settingsOf('overload', 0),
      remedy: 'add-workers',
      remedyAtSeconds: 25,
      remedySeconds: 15,
      remedyWorkers: 9,
    } as const;
    expect(second.isMet(measure(grown, 1))).toBe(true);
    expect(first.isMet(measure({...settingsOf('overload', 0), trigger: 'none'}, 1))).toBe(false);
  });
});
