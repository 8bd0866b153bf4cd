import {anomaly, type Anomaly, type Judgement, type Valid} from './checkers/judgement.ts';
import {callsOf, type Call} from './event.ts';
import type {Json} from './json.ts';
import type {Evidence} from './run/evidence.ts';
import type {Settings} from './settings.ts';
import {workloadNamed} from './workloads/index.ts';

interface Tally {
  readonly invoked: number;
  readonly ok: number;
  readonly fail: number;
  readonly info: number;
}

/** What a run came to. */
export interface Verdict {
  readonly workload: string;
  readonly valid: Valid;
  /** Why nobody knows, or what is wrong first. */
  readonly reason?: string;
  readonly operations: Tally & {readonly byFunction: Readonly<Record<string, Tally>>};
  readonly network: {
    /** Between nodes, and between nodes and services: what an algorithm costs. */
    readonly messages: number;
    readonly perOperation: number | null;
    /** With those of clients. */
    readonly all: {readonly messages: number; readonly perOperation: number | null};
    readonly lost: number;
  };
  readonly anomalies: readonly Anomaly[];
  /** What nodes did that is odd, and that no verdict hangs on. */
  readonly problems: readonly string[];
  readonly figures: Readonly<Record<string, Json>>;
  readonly seed: number;
}

/** Judges a run by its workload's checker, by what it promised of its availability, and by how its nodes behaved. */
export function verdictOf(settings: Settings, evidence: Evidence): Verdict {
  const {history, counts, problems} = evidence;
  const calls = callsOf(history);
  const judgement = workloadNamed(settings.workload).judge(history, settings);
  const anomalies = [
    ...judgement.anomalies,
    ...ofNodes(evidence),
    ...ofAvailability(calls, settings.availability),
  ];
  const reason = whyUnknown(evidence, calls, judgement);
  const valid = anomalies.length > 0 ? false : reason === null ? true : 'unknown';
  const told = valid === true ? null : (anomalies[0]?.says ?? reason);
  return {
    workload: settings.workload,
    valid,
    ...(told === null ? {} : {reason: told}),
    operations: {...tally(calls), byFunction: byFunction(calls)},
    network: {
      messages: counts.servers,
      perOperation: per(counts.servers, calls),
      all: {messages: counts.all, perOperation: per(counts.all, calls)},
      lost: counts.lost,
    },
    anomalies,
    problems,
    figures: judgement.figures,
    seed: settings.seed,
  };
}

function whyUnknown({stillborn}: Evidence, calls: readonly Call[], judgement: Judgement): string | null {
  if (stillborn !== null) return `Unknown: ${stillborn}.`;
  if (!calls.some(({outcome}) => outcome === 'ok')) {
    return calls.length === 0
      ? 'Unknown: there is nothing to judge, for nothing was asked.'
      : `Unknown: there is nothing to judge, for none of ${calls.length} operations succeeded.`;
  }
  return judgement.valid === 'unknown' ? (judgement.reason ?? 'Unknown.') : null;
}

function ofNodes({crashes, malformed}: Evidence): readonly Anomaly[] {
  const [crash] = crashes;
  const last = crash?.said.at(-1);
  const says =
    crash === undefined
      ? ''
      : `${crash.node} ended by itself (${crash.status})${last === undefined ? '.' : `; the last that it said on standard error: ${last}`}`;
  return [
    ...anomaly(
      'crash',
      says,
      crashes.map(({node, status, said}) => ({node, status, stderr: said})),
    ),
    ...anomaly('malformed reply', malformed[0] ?? '', malformed),
  ];
}

function ofAvailability(calls: readonly Call[], least: number | null): readonly Anomaly[] {
  const {invoked, ok} = tally(calls);
  if (least === null || invoked === 0 || ok >= least * invoked) return [];
  const says = `${ok} of ${invoked} operations succeeded, and ${least === 1 ? 'all' : `${100 * least} per cent`} should have.`;
  return [{name: 'unavailable', count: invoked - ok, says, examples: []}];
}

function tally(calls: readonly Call[]): Tally {
  const of = (outcome: Call['outcome']) => calls.filter((call) => call.outcome === outcome).length;
  return {invoked: calls.length, ok: of('ok'), fail: of('fail'), info: of('info')};
}

function byFunction(calls: readonly Call[]): Readonly<Record<string, Tally>> {
  const names = [...new Set(calls.map(({f}) => f))].sort();
  return Object.fromEntries(names.map((name) => [name, tally(calls.filter(({f}) => f === name))]));
}

/** To four digits behind the point; `null` where nothing was asked. */
function per(messages: number, {length}: readonly Call[]): number | null {
  return length === 0 ? null : Math.round((10_000 * messages) / length) / 10_000;
}
