import {quorumLatencyMs} from '../samples/quorum.ts';

/** Round trips to three replicas: here, in the next region, overseas. Invented for the calculation. */
export const roundTripsMs = [1, 30, 80];

/** How long an operation takes that waits for one, two or three replies, in milliseconds. */
export const latencyByReplies = [1, 2, 3].map(
  (needed) => [needed, quorumLatencyMs(roundTripsMs, needed)] as const,
);
