import {millis, type Micros} from '../simulation/time.ts';
import type {Settings} from './settings.ts';

/** Ended attempts that the breaker looks at, and the least number of them after which it may open. */
const WINDOW = 20;

/**
 * A circuit breaker (Nygard, Release It!) that all callers of a layer share. It opens when `breakerPercent` of the last twenty attempts
 * failed, refuses requests for `breakerSeconds`, then lets one through (half-open), and closes when that succeeds.
 */
export class Breaker {
  readonly #percent: number;
  readonly #pause: Micros;
  #last: boolean[] = [];
  #openUntil: Micros | null = null;
  #onTrial = false;

  constructor({breakerPercent, breakerSeconds}: Pick<Settings, 'breakerPercent' | 'breakerSeconds'>) {
    this.#percent = breakerPercent;
    this.#pause = millis(breakerSeconds * 1000);
  }

  /** Whether an attempt may be sent now; the first one after the pause is the trial. */
  admits(now: Micros): boolean {
    if (this.#percent === 0 || this.#openUntil === null) return true;
    if (now < this.#openUntil || this.#onTrial) return false;
    this.#onTrial = true;
    return true;
  }

  ended(ok: boolean, now: Micros): void {
    if (this.#percent === 0) return;
    if (this.#openUntil !== null) {
      // What was sent before it opened tells nothing new; only the trial does.
      if (!this.#onTrial || now < this.#openUntil) return;
      this.#onTrial = false;
      this.#last = [];
      this.#openUntil = ok ? null : now + this.#pause;
      return;
    }
    this.#last.push(ok);
    if (this.#last.length > WINDOW) this.#last.shift();
    const failed = this.#last.filter((was) => !was).length;
    if (this.#last.length === WINDOW && failed * 100 >= this.#percent * WINDOW) {
      this.#openUntil = now + this.#pause;
    }
  }
}
