import type {Measures} from '../../core/calls/measures.ts';
import type {TextTable} from '../../views/TextTable/table.ts';

export type MeasureName = keyof Measures;

interface Words {
  readonly label: string;
  readonly unit?: string;
  readonly digits?: number;
}

const words: Readonly<Record<MeasureName, Words>> = {
  calls: {label: 'Calls'},
  ok: {label: 'Answered ok'},
  failed: {label: 'Failed'},
  unanswered: {label: 'Never answered'},
  urgent: {label: 'Urgent calls'},
  urgentOk: {label: 'Urgent calls answered ok'},
  degraded: {label: 'Answered ok without some step'},
  requests: {label: 'Requests wanted'},
  attempts: {label: 'Attempts, on all layers'},
  retries: {label: 'Retries'},
  hedges: {label: 'Hedges'},
  refused: {label: 'Attempts refused or shed'},
  expired: {label: 'Attempts skipped as too late'},
  effects: {label: 'Effects'},
  duplicates: {label: 'Duplicate effects'},
  forged: {label: 'Forged effects'},
  goodputPerSecond: {label: 'Goodput', unit: 'calls/s', digits: 1},
  utilisation: {label: 'Utilisation', digits: 2},
  meanLatencyMs: {label: 'Mean latency', unit: 'ms', digits: 1},
  p50Ms: {label: 'Latency, p50', unit: 'ms', digits: 1},
  p99Ms: {label: 'Latency, p99', unit: 'ms', digits: 1},
  p999Ms: {label: 'Latency, p99.9', unit: 'ms', digits: 1},
  loadFactor: {label: 'Load factor', digits: 2},
  megabytes: {label: 'Answers sent', unit: 'MB', digits: 1},
  dollarsPerMillionCalls: {label: 'Traffic for a million calls', unit: '$', digits: 2},
  seconds: {label: 'The run took', unit: 's', digits: 1},
};

export const measureNames = Object.keys(words) as MeasureName[];

function labelOf(name: MeasureName): string {
  const {label, unit} = words[name];
  return unit === undefined ? label : `${label} (${unit})`;
}

/** A value as people read it: 1,234.5. */
export function written(name: MeasureName, value: number): string {
  const {digits = 0} = words[name];
  const [whole = '', part] = value.toFixed(digits).split('.');
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}

/** A whole number with commas. */
export function grouped(whole: number | string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Measures of two runs side by side. */
export function compared(
  names: readonly MeasureName[],
  columns: readonly {readonly head: string; readonly measures: Measures}[],
): TextTable {
  return {
    head: ['Measure', ...columns.map(({head}) => head)],
    rows: names.map((name) => [labelOf(name), ...columns.map(({measures}) => written(name, measures[name]))]),
  };
}
