import {leastRoundTripMs, pageLoadMs, slowStartRoundTrips} from '../samples/distance.ts';
import {inSeries, slowFanOut} from '../samples/tail.ts';
import {timeInSystem} from './utilisation.ts';

const HOURS_A_YEAR = 365.25 * 24;

const percent = (share: number, digits: number): string => (100 * share).toFixed(digits);

/** How likely a request is slow, in per cent, if one answer in so many is. */
const slow = (servers: number, oneIn: number, digits = 0): string =>
  percent(slowFanOut(servers, 1 / oneIn), digits);

/** From how many servers on more than half of the requests are slow, if one answer in 100 is. */
function serversForHalf(): number {
  let servers = 1;
  while (slowFanOut(servers, 1 / 100) <= 1 / 2) servers += 1;
  return servers;
}

/** What the text says of requests that wait for many servers. */
export const fannedOut = {
  ten: slow(10, 100, 1),
  half: serversForHalf(),
  hundred: slow(100, 100, 1),
  inHundred: slow(100, 100),
  better: slow(300, 1_000),
  best: slow(2_000, 10_000),
};

const all = inSeries(10, 0.999);

/** What the text says of ten services, each of them up 99.9 per cent of the time. */
export const tenServices = {
  daysDown: ((1 - all) * (HOURS_A_YEAR / 24)).toFixed(2),
  hoursDownEach: ((1 - 0.999) * HOURS_A_YEAR).toFixed(2),
};

const PAGE_BYTES = 500_000;
const ROUND_TRIP_MS = 80;

const seconds = (ms: number): string => String(Number((ms / 1_000).toFixed(4)));

const roundTrips = slowStartRoundTrips(PAGE_BYTES);

/** What the text says of a page of 500 KB over a round trip of 80 ms. */
export const page = {
  inTurn: seconds(pageLoadMs(40, ROUND_TRIP_MS, PAGE_BYTES, 100e6)),
  fasterLink: seconds(pageLoadMs(40, ROUND_TRIP_MS, PAGE_BYTES, 100 * 100e6)),
  atOnce: seconds(pageLoadMs(1, ROUND_TRIP_MS, PAGE_BYTES, 100e6)),
  slowStartTrips: roundTrips,
  slowStart: seconds(roundTrips * ROUND_TRIP_MS),
};

const kilometreUs = leastRoundTripMs(1) * 1_000;

/** What the text says of light in glass. */
export const light = {
  kmASecond: (Math.round((2 * 1_000_000) / kilometreUs / 1_000) * 1_000).toLocaleString('en-GB'),
  oneWayUs: (kilometreUs / 2).toFixed(1),
  thereAndBackUs: kilometreUs.toFixed(1),
};

/** Of the table of about 2012, in seconds: a look into memory, the corridor of a data centre and the ocean, both there and back. */
const LOOK = 100e-9;
const CORRIDOR = 500e-6;
const OCEAN = 150e-3;
const CALIFORNIA_TO_THE_NETHERLANDS_KM = 8_773;

/** What the text says of that table. */
export const beside = {
  looks: Math.round(CORRIDOR / LOOK).toLocaleString('en-GB'),
  trips: Math.round(OCEAN / CORRIDOR),
  lightMs: Math.round(leastRoundTripMs(CALIFORNIA_TO_THE_NETHERLANDS_KM)),
};

const SERVICE_MS = 50;

/** How long a request of 50 ms takes, in ms or in seconds, where the server is busy for a share of the time. */
export const queued = {
  half: Math.round(SERVICE_MS * timeInSystem(50)),
  ninety: Math.round(SERVICE_MS * timeInSystem(90)),
  ninetyNine: seconds(SERVICE_MS * timeInSystem(99)),
};

const CALLS_A_SECOND = 200;

/** By Little's law: how many of 200 calls a second are under way, at 0.05 s each and at 0.5 s. */
export const calls = {inUse: Math.round(CALLS_A_SECOND * 0.05), needed: Math.round(CALLS_A_SECOND * 0.5)};
