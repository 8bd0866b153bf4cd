import {millis, type Micros} from '../simulation/time.ts';
import type {Chance} from './chance.ts';
import type {Settings} from './settings.ts';
import {spread} from './variates.ts';
import {during} from './windows.ts';

/**
 * When the next call of an open loop comes, after the one that came at `now` as number `index`. Bursty: `burst` calls in one instant, the
 * bursts themselves without memory. Under a surge the same gaps are shorter, so the same calls come sooner.
 */
export function nextArrival(settings: Settings, chance: Chance, index: number, now: Micros): Micros {
  const {arrivals, ratePerSecond, burst} = settings;
  if (arrivals === 'bursty' && (index + 1) % burst !== 0) return now;
  const calls = arrivals === 'bursty' ? burst : 1;
  const rate = during(settings, 'surge', now) ? ratePerSecond * settings.triggerFactor : ratePerSecond;
  const mean = (millis(1000) * calls) / rate;
  const gap = spread(arrivals === 'constant' ? 'constant' : 'exponential', mean, chance('gap', index));
  return now + gap;
}

/** How long a client of a closed loop pauses before its call number `index` of the run. */
export function thinkTime({thinkMs}: Settings, chance: Chance, index: number): Micros {
  return spread('exponential', millis(thinkMs), chance('think', index));
}
