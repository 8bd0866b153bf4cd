import {lateShare} from '../late-share.ts';
import type {Preset} from '../preset.ts';

export const overload: Preset = {
  title: 'The overload that stays',
  code: 'catch (timeout) {\n  return call(request); // asking again costs nothing\n}',
  intro:
    'Forty calls a second, and a service that can do fifty. For ten seconds it is three times as slow. Then it is well again, and the calls go on failing.',
  wanted: {
    says: '95 of a hundred calls answered in the last ten seconds',
    isMet: (run) => lateShare(run) >= 95,
  },
  seed: 1,
  world: {
    calls: 2400,
    ratePerSecond: 40,
    workers: 1,
    service: 'constant',
    serviceMs: 20,
    latencyMs: 1,
    latencySpreadMs: 0,
    trigger: 'slow',
    triggerAtSeconds: 10,
    triggerSeconds: 10,
    triggerFactor: 3,
  },
  believes: {timeoutMs: 1000, attempts: 4},
  // The two ways out are the reader's to find: they are its dares.
  defences: [],
  dials: ['attempts', 'triggerSeconds'],
  shows: ['ok', 'goodputPerSecond', 'loadFactor', 'utilisation', 'p99Ms'],
};
