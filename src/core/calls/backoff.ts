import {millis, type Micros} from '../simulation/time.ts';
import type {Settings} from './settings.ts';
import {unit} from './variates.ts';

type Policy = Pick<Settings, 'backoff' | 'backoffMs' | 'backoffCapMs' | 'jitter'>;

/** The longest wait before retry `retry`, from 0: constant, or doubled until it meets the cap. */
export function ceiling({backoff, backoffMs, backoffCapMs}: Policy, retry: number): Micros {
  if (backoff === 'none') return 0;
  let wait = backoffMs;
  if (backoff === 'exponential') {
    for (let doubled = 0; doubled < retry && wait < backoffCapMs; doubled++) wait *= 2;
  }
  return millis(Math.min(wait, backoffCapMs));
}

/**
 * How long to wait before a retry, with one of the three kinds of jitter of Brooker, "Exponential Backoff And Jitter" (AWS Architecture Blog,
 * 2015). `lastWait` is the wait before the retry that went before, 0 at the first.
 */
export function wait(policy: Policy, retry: number, lastWait: Micros, drawn: number): Micros {
  const most = ceiling(policy, retry);
  if (policy.backoff === 'none') return 0;
  const u = unit(drawn);
  switch (policy.jitter) {
    case 'none':
      return most;
    case 'full':
      return Math.round(u * most);
    case 'equal':
      return Math.round(most / 2 + (u * most) / 2);
    case 'decorrelated': {
      const base = millis(policy.backoffMs);
      const from = Math.max(lastWait, base);
      return Math.round(Math.min(millis(policy.backoffCapMs), base + u * (3 * from - base)));
    }
  }
}
