import type {WaterfallAttempt, WaterfallCall} from './waterfall.ts';

/** Lanes that a call may have; what needs more is told as a number. */
const MOST_LANES = 6;

export interface PlacedCall {
  readonly call: WaterfallCall;
  /** The lane of its first attempt, counted over all calls. */
  readonly lane: number;
  readonly lanes: readonly (readonly WaterfallAttempt[])[];
  /** Attempts that found no lane. */
  readonly more: number;
}

/** Attempts that do not overlap share a lane; deeper ones stand below. Lanes are numbered from the top. */
export function placed(calls: readonly WaterfallCall[]): readonly PlacedCall[] {
  let lane = 0;
  return calls.map((call) => {
    const {lanes, more} = lanesOf(call.attempts);
    const place = {call, lane, lanes, more};
    lane += Math.max(1, lanes.length);
    return place;
  });
}

export function laneCount(calls: readonly PlacedCall[]): number {
  return calls.reduce((sum, {lanes}) => sum + Math.max(1, lanes.length), 0);
}

/** The latest time that is drawn; what goes on for ever ends here. */
export function lastTime(calls: readonly WaterfallCall[]): number {
  const times = calls.flatMap(({end, attempts, before}) => [
    end ?? 0,
    before?.end ?? 0,
    ...attempts.flatMap(({from, to, served}) => [from, to ?? 0, served?.[1] ?? 0]),
  ]);
  return Math.max(1, ...times);
}

function lanesOf(attempts: readonly WaterfallAttempt[]) {
  const lanes: WaterfallAttempt[][] = [];
  let more = 0;
  for (const attempt of [...attempts].sort((a, b) => a.depth - b.depth || a.from - b.from)) {
    const free = lanes.find((lane) => {
      const last = lane.at(-1);
      return last !== undefined && last.depth === attempt.depth && endOf(last) <= attempt.from;
    });
    if (free) free.push(attempt);
    else if (lanes.length < MOST_LANES) lanes.push([attempt]);
    else more++;
  }
  return {lanes, more};
}

const endOf = ({to, served}: WaterfallAttempt): number => Math.max(to ?? Infinity, served?.[1] ?? 0);
