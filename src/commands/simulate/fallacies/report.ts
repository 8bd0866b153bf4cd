import {measure} from '../../../core/calls/measures.ts';
import {differences} from '../../../core/calls/parameters/change.ts';
import {nearestRank} from '../../../core/calls/percentiles.ts';
import {settingsOf} from '../../../labs/fallacies/setup.ts';
import type {CallsRequest} from './request.ts';

/**
 * Runs every seed and prints what all of them come to, as a line of JSON: counts are sums, latencies are those of all calls together,
 * rates and shares are over all of the time.
 */
export function callsReport({preset, defences, seeds, settings}: CallsRequest): string {
  const total = {calls: 0, ok: 0, failed: 0, attempts: 0, effects: 0, duplicates: 0};
  const latencies: number[] = [];
  let [seconds, busy, wanted, sent] = [0, 0, 0, 0];
  for (let seed = seeds.first; seed <= seeds.last; seed++) {
    const {measures, latencies: own} = measure(settings, seed);
    for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += measures[name];
    for (const latency of own) latencies.push(latency);
    seconds += measures.seconds;
    busy += measures.utilisation * measures.seconds;
    wanted += measures.requests;
    sent += measures.loadFactor * measures.requests;
  }
  const sorted = Float64Array.from(latencies).sort();
  const ms = (percent: number) => nearestRank(sorted, percent) / 1000;
  const sum = latencies.reduce((all, latency) => all + latency, 0);
  return JSON.stringify({
    lab: 'fallacies',
    preset,
    defences,
    set: differences(settingsOf(preset, defences), settings),
    seeds: `${seeds.first}..${seeds.last}`,
    runs: seeds.last - seeds.first + 1,
    ...total,
    goodputPerSecond: rounded(seconds === 0 ? 0 : total.ok / seconds),
    utilisation: rounded(seconds === 0 ? 0 : busy / seconds),
    meanLatencyMs: rounded(sum / Math.max(1, latencies.length) / 1000),
    p50Ms: ms(50),
    p99Ms: ms(99),
    p999Ms: ms(99.9),
    loadFactor: rounded(wanted === 0 ? 0 : sent / wanted),
  });
}

const rounded = (value: number): number => Number(value.toFixed(6));
