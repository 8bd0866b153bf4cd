import {measure} from '../../core/calls/measures.ts';
import {plain, type Settings} from '../../core/calls/settings.ts';
import {LongRun, MANY_CALLS, summary} from '../../labs/fallacies/running.ts';
import {settingsOf} from '../../labs/fallacies/setup.ts';
import {median, type Figure} from './figure.ts';

const RUNS = 41;
const LONG_RUNS = 3;
/** As many events as the lab's worker makes between two reports. */
const SLICE = 50_000;

/** The bench of the fallacies: what a slider's move costs before anything is drawn, and the long run. */
export function benchCalls(): readonly Figure[] {
  const thousand = Array.from({length: RUNS}, (_, seed) =>
    timed(() => summary(measure(settingsOf('reliable', 2), seed))),
  );
  const layered: Settings = {...plain, layers: 3, attempts: 3, retryAt: 'every-layer', requestLossPercent: 5};
  const deep = Array.from({length: RUNS}, (_, seed) => timed(() => summary(measure(layered, seed))));
  const long = Array.from({length: LONG_RUNS}, (_, seed) => timed(() => runLong(seed)));
  return [
    {name: 'lab 2, 1,000 calls with retries and keys, run in', value: median(thousand), unit: 'ms'},
    {name: '1,000 calls through three layers that retry', value: median(deep), unit: 'ms'},
    {name: `${MANY_CALLS.toLocaleString('en-GB')} calls, in slices`, value: median(long), unit: 'ms'},
  ];
}

function timed(act: () => unknown): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}

function runLong(seed: number): void {
  const run = new LongRun({settings: {...settingsOf('reliable', 2), calls: MANY_CALLS}, seed});
  while (run.advance(SLICE).kind === 'progress');
}
