/** Simulated time: an integer number of microseconds since the run began, or between two of its moments. */
export type Micros = number;

/** `milliseconds` as simulated time. */
export function millis(milliseconds: number): Micros {
  return Math.round(milliseconds * 1000);
}
