import {millis, type Micros} from '../simulation/time.ts';
import type {Settings} from './settings.ts';
import {addressEpoch} from './windows.ts';

/** The address of the service as a caller knows it, looked up at first and again when it has grown old. */
export class AddressBook {
  readonly #settings: Settings;
  #known: {readonly epoch: number; readonly at: Micros} | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** The address to use, and how long it took to find. An `addressSeconds` of 0 keeps it for ever. */
  lookUp(now: Micros): {readonly epoch: number; readonly after: Micros} {
    const {moveEverySeconds, addressSeconds, lookUpMs} = this.#settings;
    if (moveEverySeconds === 0) return {epoch: 0, after: 0};
    const isOld =
      this.#known !== null && addressSeconds > 0 && now - this.#known.at >= millis(addressSeconds * 1000);
    if (this.#known && !isOld) return {epoch: this.#known.epoch, after: 0};
    this.#known = {epoch: addressEpoch(this.#settings, now), at: now};
    return {epoch: this.#known.epoch, after: millis(lookUpMs)};
  }

  forget(): void {
    this.#known = null;
  }
}
