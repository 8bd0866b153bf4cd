import {isObject} from '../../core/workbench/json.ts';
import type {Verdict} from '../../core/workbench/verdict.ts';
import type {Exercise} from './exercises/exercise.ts';

/** What a run cost in which nothing went wrong. */
export interface RunCost {
  /** Messages between nodes. */
  readonly perRequest: number;
  /** How long it took until every read saw the number that took longest, of those that were seen; `null`: there are none. */
  readonly slowestMs: number | null;
}

/** `null`: nothing was asked. */
export function costOf({network, figures}: Verdict): RunCost | null {
  if (network.perOperation === null) return null;
  const {stableLatenciesMs: latencies = null} = figures;
  const slowest = isObject(latencies) ? latencies['1'] : undefined;
  return {perRequest: network.perOperation, slowestMs: typeof slowest === 'number' ? slowest : null};
}

/** One thing that runs cost, over all of them, and the most that it may be on average. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  /** Of each run, from the least on. */
  readonly values: readonly number[];
  readonly mean: number;
  /** Absent where none is set. */
  readonly goal?: number;
}

/** What the runs show: messages always, latency where numbers spread. */
export function measuresOf(costs: readonly RunCost[], {goal, goalMs}: Exercise): readonly Measure[] {
  const messages = costs.map(({perRequest}) => perRequest);
  const latencies = costs.flatMap(({slowestMs}) => slowestMs ?? []);
  return [
    ...measure('messages between nodes a request', '', messages, goal),
    ...measure('until the slowest number is seen everywhere', 'ms', latencies, goalMs),
  ];
}

function measure(name: string, unit: string, values: readonly number[], goal?: number): readonly Measure[] {
  if (values.length === 0) return [];
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const sorted = [...values].sort((a, b) => a - b);
  return [{name, unit, values: sorted, mean, ...(goal === undefined ? {} : {goal})}];
}

/** Whether some goal is missed. */
export function isDear(measures: readonly Measure[]): boolean {
  return measures.some(({mean, goal = Infinity}) => mean > goal);
}

/** `3.2 messages between nodes a request (goal: 3.5 at most) and 21 ms until …` */
export function measuresInWords(measures: readonly Measure[]): string {
  return measures
    .map(({name, unit, mean, goal}) => {
      const amount = unit === '' ? mean.toFixed(1) : `${Math.round(mean)} ${unit}`;
      const aim = goal === undefined ? '' : ` (goal: ${[goal, unit].join(' ').trim()} at most)`;
      return `${amount} ${name}${aim}`;
    })
    .join(', and ');
}
