/** Ticks of 10 ms in a second. The service works on one attempt a tick. */
const TICKS = 100;
const TIMEOUT = TICKS;
const NEW_CALLS_A_SECOND = 80;
const RETRIES = 3;
/** Retries that a budget lets callers save up for bad times. */
const MOST_SAVED = 10;

/** The second in which the network is cut, and the one in which it is whole again. */
export const CUT = {from: 10, to: 13};

/** What is done against overload. Nothing, unless told. */
export interface Defences {
  /** Answers in time that allow one retry. Without it retries are free. */
  readonly answersARetry?: number;
  /** The service throws away, unread, an attempt whose caller has given up. */
  readonly skipsAbandoned?: boolean;
  /** The service refuses an attempt when so many are waiting. */
  readonly longestQueue?: number;
}

export interface Second {
  /** Attempts that callers sent in this second, lost and refused ones included. */
  readonly attempts: number;
  /** Answers that came while their caller was waiting for them. */
  readonly answered: number;
}

interface Attempt {
  readonly sentAt: number;
  readonly retriesLeft: number;
  answered: boolean;
}

// #region service
const isAbandoned = ({sentAt}: Attempt, tick: number): boolean =>
  tick - sentAt >= TIMEOUT;

/**
 * One tick of work, in order of arrival. The work takes as long for a caller
 * who has given up, and then there is nobody to answer.
 */
function serve(
  queue: Attempt[],
  tick: number,
  skipsAbandoned: boolean,
): Attempt | null {
  let next = queue.shift();
  while (skipsAbandoned && next && isAbandoned(next, tick))
    next = queue.shift();
  return next && !isAbandoned(next, tick) ? next : null;
}
// #endregion

/** Second by second, what callers send and what is answered in time. */
export function run(seconds: number, defences: Defences): Second[] {
  const {answersARetry = 0, skipsAbandoned = false} = defences;
  const sent: Attempt[][] = [];
  const queue: Attempt[] = [];
  const answersAt: number[] = [];
  let saved = MOST_SAVED * answersARetry;

  for (let tick = 0; tick < seconds * TICKS; tick += 1) {
    const attempts = newCalls(tick);
    for (const old of sent[tick - TIMEOUT] ?? []) {
      if (old.answered || old.retriesLeft === 0 || saved < answersARetry)
        continue;
      saved -= answersARetry;
      attempts.push(attempt(tick, old.retriesLeft - 1));
    }
    sent.push(attempts);

    for (const arriving of isCut(tick) ? [] : attempts)
      if (queue.length < (defences.longestQueue ?? Infinity))
        queue.push(arriving);

    const done = serve(queue, tick, skipsAbandoned);
    if (done === null) continue;
    done.answered = true;
    answersAt.push(tick);
    saved = Math.min(MOST_SAVED * answersARetry, saved + 1);
  }
  return Array.from({length: seconds}, (_, second) => ({
    attempts: sent
      .slice(second * TICKS, (second + 1) * TICKS)
      .reduce((sum, {length}) => sum + length, 0),
    answered: answersAt.filter(
      (tick) => Math.floor(tick / TICKS) === second,
    ).length,
  }));
}

const isCut = (tick: number): boolean =>
  tick >= CUT.from * TICKS && tick < CUT.to * TICKS;

const attempt = (sentAt: number, retriesLeft: number): Attempt => ({
  sentAt,
  retriesLeft,
  answered: false,
});

/** New calls come evenly: four in every five ticks. */
function newCalls(tick: number): Attempt[] {
  const due = (ticks: number) =>
    Math.floor((ticks * NEW_CALLS_A_SECOND) / TICKS);
  return Array.from({length: due(tick + 1) - due(tick)}, () =>
    attempt(tick, RETRIES),
  );
}
