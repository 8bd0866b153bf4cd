import {millis, type Micros} from '../simulation/time.ts';
import type {Settings} from './settings.ts';

/** What happened in one slice of time. */
export interface Slice {
  readonly from: Micros;
  readonly calls: number;
  /** Attempts sent to the bottom. */
  readonly attempts: number;
  readonly ok: number;
  readonly failed: number;
  /** Attempts waiting at all servers at the end of the slice, as of its last event. */
  readonly waiting: number;
}

type Count = 'calls' | 'attempts' | 'ok' | 'failed';

const NICE = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
/** About so many slices fill the time in which calls come. */
const WANTED = 40;

/** How long a slice of such a run is: a round time, so that about forty fill the time in which the calls come. */
function sliceLength({calls, ratePerSecond, arrivals, clients, thinkMs, serviceMs}: Settings): Micros {
  const rate = arrivals === 'closed' ? (clients * 1000) / Math.max(1, thinkMs + serviceMs) : ratePerSecond;
  const each = (calls * 1000) / rate / WANTED;
  return millis(NICE.find((nice) => nice >= each) ?? Math.ceil(each));
}

/** Counts by time. */
export class Slices {
  readonly length: Micros;
  readonly #slices: Record<Count | 'waiting', number>[] = [];

  constructor(settings: Settings) {
    this.length = sliceLength(settings);
  }

  count(what: Count, now: Micros): void {
    this.#at(now)[what]++;
  }

  waiting(number: number, now: Micros): void {
    this.#at(now).waiting = number;
  }

  all(): readonly Slice[] {
    return this.#slices.map((slice, place) => ({...slice, from: place * this.length}));
  }

  #at(now: Micros) {
    const place = Math.floor(now / this.length);
    while (this.#slices.length <= place) {
      const waiting = this.#slices.at(-1)?.waiting ?? 0;
      this.#slices.push({calls: 0, attempts: 0, ok: 0, failed: 0, waiting});
    }
    const slice = this.#slices[place];
    if (!slice) throw new RangeError(`A run has no slice at ${now} µs.`);
    return slice;
  }
}
