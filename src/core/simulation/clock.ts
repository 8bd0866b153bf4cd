import type {Micros} from './time.ts';

/** A node's own clock: it showed `shown` at the true time `since`, and gains `driftPpm` microseconds a second. */
export interface Clock {
  readonly shown: Micros;
  readonly since: Micros;
  readonly driftPpm: number;
}

export const trueClock: Clock = {shown: 0, since: 0, driftPpm: 0};

/** What the clock shows at the true time `now`. */
export function read(clock: Clock, now: Micros): Micros {
  const passed = now - clock.since;
  return clock.shown + passed + Math.floor((passed * clock.driftPpm) / 1_000_000);
}

/** From `now` on the clock runs at another rate, after a jump (backward, when negative). */
export function adjust(clock: Clock, now: Micros, driftPpm: number, jumpMicros: Micros): Clock {
  return {shown: read(clock, now) + jumpMicros, since: now, driftPpm};
}

/** How much true time passes while the clock shows that `delayMicros` have passed. */
export function trueDelay(clock: Clock, delayMicros: Micros): Micros {
  return Math.max(0, Math.ceil((delayMicros * 1_000_000) / (1_000_000 + clock.driftPpm)));
}
