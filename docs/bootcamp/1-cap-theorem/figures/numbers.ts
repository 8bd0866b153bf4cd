import {leastOverlap, quorumLatencyMs} from '../samples/quorum.ts';
import {roundTripsMs} from './latency.ts';

/** Limits of the second model in the example: how long a message takes, and how long a node works on a request. */
const MESSAGE_MS = 50;
const WORK_MS = 10;

/** After how long without an answer a message was lost, in the second model. */
export const answerWithinMs = 2 * MESSAGE_MS + WORK_MS;

/** The uncertainty of delays in the example. */
const UNCERTAINTY_MS = 80;

/** What Attiya and Welch prove that linearizable reads and writes cannot be sure to beat. */
export const leastMs = {read: UNCERTAINTY_MS / 4, write: UNCERTAINTY_MS / 2};

/** How many times longer two of the replicas of the figure take than one. */
export const secondOpinion = quorumLatencyMs(roundTripsMs, 2) / quorumLatencyMs(roundTripsMs, 1);

/** The fewest nodes that three readers and four writers of five share, by trying all. */
export const sharedOfFive = leastOverlap(5, 3, 4);

const UP = 0.999;
const wholeAnswers = UP ** 40;
const perCent = (share: number): string => (100 * share).toFixed(1);

/** What the text says of a search that needs 40 nodes, each of them up 99.9 per cent of the time. */
export const search = {
  failsOneIn: Math.round(1 / (1 - wholeAnswers)),
  harvestLost: perCent(1 - UP),
  yieldLost: perCent(1 - wholeAnswers),
};

const outageSeconds = (24 * 60 + 11) * 60;

/** GitHub's 24 hours and 11 minutes, and how many of its seconds came to one of the 43 seconds of the cut. */
export const outage = {
  seconds: outageSeconds.toLocaleString('en-GB'),
  toOneOfCut: (Math.round(outageSeconds / 43 / 100) * 100).toLocaleString('en-GB'),
};
