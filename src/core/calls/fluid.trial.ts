/*
 * The fluid approximation of a service with retries: calls and attempts are quantities that flow, nothing is drawn. Written apart
 * from the simulation, which it is compared with: time in steps, a queue as one number, no events.
 */

export interface Flow {
  /** New calls a second. */
  readonly rate: number;
  /** Attempts a second that the service can carry out. */
  readonly capacity: number;
  readonly attempts: number;
  readonly timeout: number;
  readonly trigger: 'cut' | 'surge';
  readonly from: number;
  readonly to: number;
  /** By how much a surge multiplies the rate. */
  readonly factor: number;
  /** From here on nobody retries. */
  readonly retriesUntil?: number;
  readonly until: number;
}

const STEP = 0.002;

export interface FlowSeen {
  /** Whether calls were answered in time at the end. */
  readonly recovered: boolean;
  /** When, after the trigger, the wait was below the time-out for good; infinite if never. */
  readonly backAt: number;
}

export function flow(given: Flow): FlowSeen {
  const {rate, capacity, attempts, timeout, from, to, trigger, factor, until} = given;
  const steps = Math.round(until / STEP);
  const later = Math.round(timeout / STEP);
  /** `sent[i][t]`: attempts number i a second, sent in step t. */
  const sent = Array.from({length: attempts}, () => new Float64Array(steps + later + 1));
  let queue = 0;
  let lastLate = 0;
  for (let t = 0; t < steps; t++) {
    const now = t * STEP;
    const on = now >= from && now < to;
    const isCut = on && trigger === 'cut';
    const first = sent[0];
    if (first) first[t] = on && trigger === 'surge' ? rate * factor : rate;
    const offered = sent.reduce((sum, each) => sum + (each[t] ?? 0), 0);
    const wait = (queue + 1) / capacity;
    const answersInCut = trigger === 'cut' && now + wait >= from && now + wait < to;
    const late = isCut || answersInCut || wait > timeout;
    if (late) {
      lastLate = now;
      const stopped = given.retriesUntil !== undefined && now + timeout >= given.retriesUntil;
      for (let i = 0; i + 1 < attempts && !stopped; i++) {
        const next = sent[i + 1];
        if (next) next[t + later] = (next[t + later] ?? 0) + (sent[i]?.[t] ?? 0);
      }
    }
    queue = Math.max(0, queue + ((isCut ? 0 : offered) - capacity) * STEP);
  }
  const recovered = lastLate < until - 2 * timeout;
  return {recovered, backAt: recovered ? lastLate : Infinity};
}
