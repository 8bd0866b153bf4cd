import {insert, rest, type Queue} from '../../simulation/queue.ts';
import type {Micros} from '../../simulation/time.ts';

/** What is still to happen in a run. Time is given from outside: of a clock, or of a simulation. */
export class Agenda {
  private queue: Queue<() => void> = null;
  private sequence = 0;
  private time: Micros = 0;

  /** Since the run began. */
  get now(): Micros {
    return this.time;
  }

  /** When something is due; `null`: nothing is. */
  get next(): Micros | null {
    return this.queue?.first.at ?? null;
  }

  after(delay: Micros, action: () => void): void {
    this.queue = insert(this.queue, {at: this.time + delay, sequence: this.sequence++, item: action});
  }

  /** Lets everything happen that is due by `now`. */
  advance(now: Micros): void {
    this.time = Math.max(this.time, now);
    while (this.queue !== null && this.queue.first.at <= this.time) {
      const {item} = this.queue.first;
      this.queue = rest(this.queue);
      item();
    }
  }
}
