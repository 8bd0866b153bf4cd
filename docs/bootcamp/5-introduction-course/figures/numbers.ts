import {flood, grid} from '../samples/broadcast.ts';
import {waiting} from '../samples/queue.ts';
import {HOP_MS} from './broadcast-spread.ts';
import {burst, BURST_END, SERVED} from './queue.ts';

/** The share of broadcasts among the operations of the challenge. */
const BROADCASTS = 1 / 2;

const {messages, heardAt} = flood(grid(5), 0);
const hops = Math.max(...heardAt);

/** What the text says of a broadcast from a corner of a 5 by 5 grid. */
export const inGrid = {messages, perOperation: messages * BROADCASTS, hops, ms: hops * HOP_MS};

/** How many seconds after the burst the queue of the figure is empty again. */
export const emptyAfter =
  waiting(burst, SERVED).findIndex((count, second) => second >= BURST_END && count === 0) + 1 - BURST_END;

const SECONDS_A_YEAR = 365.25 * 24 * 3_600;

/** What the text says of three copies, each down one per cent of the time, and of a switch that is down a tenth of one. */
export const copies = {
  secondsTogether: Math.round(0.01 ** 3 * SECONDS_A_YEAR),
  hoursSwitch: ((0.001 * SECONDS_A_YEAR) / 3_600).toFixed(1),
};

const CITIES_KM = 6_000;
const GLASS_KM_A_MS = 200;

/** What a protocol costs that asks twice between two cities. */
export const between = {twiceMs: 2 * ((2 * CITIES_KM) / GLASS_KM_A_MS)};

/** By Little's law: how many seconds each stays where 6,000 wait and 200 arrive a second. */
export const stays = 6_000 / 200;

/** The mean of two servers' percentiles, 10 and 1,000 ms, which is no percentile. */
export const meanOfTwoMs = (10 + 1_000) / 2;
