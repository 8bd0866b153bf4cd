import type {Micros} from '../simulation/time.ts';
import {Bench} from './bench.ts';
import type {Attempt, Call} from './entities.ts';
import {nearestRank} from './percentiles.ts';
import type {Settings} from './settings.ts';
import type {Slice} from './slices.ts';

/** What a run comes to. Times are in milliseconds and shares between 0 and 1. */
export interface Measures {
  readonly calls: number;
  readonly ok: number;
  readonly failed: number;
  /** Calls that had never ended when nothing was left to happen; they count as failed as well. */
  readonly unanswered: number;
  readonly urgent: number;
  readonly urgentOk: number;
  /** Calls that succeeded without some of their steps. */
  readonly degraded: number;
  /** What the calls asked of the layer at the top. */
  readonly requests: number;
  /** Attempts on all layers. */
  readonly attempts: number;
  readonly retries: number;
  readonly hedges: number;
  readonly refused: number;
  readonly expired: number;
  /** Times that the work was done. */
  readonly effects: number;
  /** Effects beyond the first of each request. */
  readonly duplicates: number;
  /** Effects of requests that somebody had changed on the way. */
  readonly forged: number;
  readonly goodputPerSecond: number;
  readonly utilisation: number;
  /** From the call to the moment at which its caller knew: answered, or failed at last. */
  readonly meanLatencyMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  /** Attempts sent to the bottom for each request that the top wanted. */
  readonly loadFactor: number;
  readonly megabytes: number;
  /** Of traffic, for a million such calls. */
  readonly dollarsPerMillionCalls: number;
  readonly seconds: number;
}

export interface Outcome {
  readonly settings: Settings;
  readonly seed: number;
  readonly measures: Measures;
  /** By the number of the call, in microseconds. */
  readonly latencies: readonly Micros[];
  readonly slices: readonly Slice[];
  readonly sliceMicros: Micros;
  readonly calls: readonly Call[];
  readonly attempts: readonly Attempt[];
}

/** A run from its beginning to the moment at which nothing is left to happen. */
export function measure(settings: Settings, seed: number): Outcome {
  const bench = new Bench(settings, seed);
  while (bench.advance(1_000_000));
  return outcome(bench, seed);
}

/** What a bench that has come to its end has to show. */
export function outcome(bench: Bench, seed: number): Outcome {
  const {context, users, attempts} = bench;
  const {calls} = users;
  const {settings, slices} = context;
  const end = users.ended < calls.length ? context.now : users.lastEnd;
  const latencies = calls.map(({at, endedAt}) => (endedAt ?? end) - at);
  return {
    settings,
    seed,
    measures: {...counted(bench), ...timed(bench, latencies, end)},
    latencies,
    slices: slices.all(),
    sliceMicros: slices.length,
    calls,
    attempts,
  };
}

function counted({context, users, bottom}: Bench) {
  const {tally, settings} = context;
  const {calls, ended} = users;
  const {ledger} = bottom;
  const ok = calls.filter((call) => call.ok).length;
  const megabytes = tally.bytes / 1e6;
  return {
    calls: calls.length,
    ok,
    failed: calls.length - ok,
    unanswered: calls.length - ended,
    urgent: calls.filter(({urgent}) => urgent).length,
    urgentOk: calls.filter((call) => call.urgent && call.ok).length,
    degraded: calls.filter((call) => call.ok && call.failedSteps.size > 0).length,
    requests: tally.asked,
    attempts: tally.attempts,
    retries: tally.retries,
    hedges: tally.hedges,
    refused: tally.refused,
    expired: tally.expired,
    effects: ledger.effects,
    duplicates: ledger.effects - ledger.distinct,
    forged: ledger.forged,
    loadFactor: tally.asked === 0 ? 0 : tally.bottomAttempts / tally.asked,
    megabytes,
    dollarsPerMillionCalls: ((megabytes / 1000) * settings.dollarsPerGb * 1e6) / Math.max(1, calls.length),
  };
}

function timed({context, users, bottom}: Bench, latencies: readonly Micros[], end: Micros) {
  const {calls} = users;
  const {servers} = bottom;
  const seconds = end / 1e6;
  const sorted = Float64Array.from(latencies).sort();
  const busy = servers.reduce((sum, {busyMicros}) => sum + busyMicros, 0);
  const capacity = servers.length * context.settings.workers * Math.max(end, context.now);
  const ok = calls.filter((call) => call.ok).length;
  const sum = latencies.reduce((total, latency) => total + latency, 0);
  return {
    seconds,
    goodputPerSecond: seconds === 0 ? 0 : ok / seconds,
    utilisation: capacity === 0 ? 0 : busy / capacity,
    meanLatencyMs: sum / Math.max(1, latencies.length) / 1000,
    p50Ms: nearestRank(sorted, 50) / 1000,
    p99Ms: nearestRank(sorted, 99) / 1000,
    p999Ms: nearestRank(sorted, 99.9) / 1000,
  };
}
