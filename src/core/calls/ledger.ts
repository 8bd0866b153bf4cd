import {millis, type Micros} from '../simulation/time.ts';
import type {Settings} from './settings.ts';

/** What the service has done, and the keys under which it remembers it. All servers share one (as they share a database). */
export class Ledger {
  readonly #memory: Micros | null;
  readonly #done = new Map<number, Micros>();
  effects = 0;
  forged = 0;

  constructor({keys, keySeconds}: Pick<Settings, 'keys' | 'keySeconds'>) {
    this.#memory = keys === 'yes' ? millis(keySeconds * 1000) : null;
  }

  /** Requests that took effect, once or more often. */
  get distinct(): number {
    return this.#done.size;
  }

  /** Whether the effect of this key is remembered, so that a repeat is given the kept answer. */
  knows(key: number, now: Micros): boolean {
    const since = this.#done.get(key);
    return this.#memory !== null && since !== undefined && now - since <= this.#memory;
  }

  /** The work of an attempt is done: key and effect are written in one transaction, or the key was there before. */
  write(key: number, now: Micros, forged: boolean): void {
    if (this.knows(key, now)) return;
    this.effects++;
    if (forged) this.forged++;
    this.#done.set(key, now);
  }
}
