import {waiting} from '../samples/queue.ts';

/** What the database does a second. */
export const SERVED = 100;

const SECONDS = Array.from({length: 60}, (_, second) => second);

const BURST_START = 10;
/** The second at whose beginning the burst is over. */
export const BURST_END = 15;

/** Eighty requests a second, but two hundred from second 10 to second 14. */
export const burst = SECONDS.map((second) => (second >= BURST_START && second < BURST_END ? 200 : 80));

/** A tenth more than the database does. */
export const tooMuch = SECONDS.map(() => 110);

const line = (arriving: readonly number[]) =>
  waiting(arriving, SERVED).map((count, second) => [second + 1, count] as const);

/** How many wait in the queue, second by second. */
export const queue = {
  label: 'Requests that wait in a queue, over a minute',
  x: {label: 'time', unit: 's', from: 0, to: 60},
  y: {label: 'waiting', from: 0, to: 600},
  series: [
    {name: 'five seconds of 200, otherwise 80 a second', points: line(burst)},
    {name: '110 a second, all the time', points: line(tooMuch)},
  ],
};
