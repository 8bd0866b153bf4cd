import {shrink} from '../../simulation/shrink.ts';
import {millis} from '../../simulation/time.ts';
import type {Ask, Misfortune, Script} from '../run/script.ts';
import type {Settings} from '../settings.ts';
import type {Programs} from './program.ts';
import {scriptOf} from './script-of.ts';
import {runVirtually, type VirtualRun} from './virtual-run.ts';

/** The smallest run that was found to fail, and how many were tried. */
export interface Smallest {
  readonly run: VirtualRun;
  readonly script: Script;
  readonly tried: number;
}

type Part = {readonly kind: 'ask'; readonly ask: Ask} | {readonly kind: 'fault'; readonly fault: Misfortune};

/**
 * Leaves out of a run that failed what it can do without and still fail in the same way: first all that chance does to
 * messages, then requests and faults (delta debugging), then the time that nothing happens in. Tries at most `most` runs.
 *
 * @returns `null` where the run, had again from its script, does not fail: the order of events at the same moment was
 *   another.
 */
export function smallest(failed: VirtualRun, programs: Programs, most: number): Smallest | null {
  const kind = failed.verdict.anomalies[0]?.name;
  let tried = 0;
  const attempt = (settings: Settings, script: Script): Smallest | null => {
    tried += 1;
    const run = runVirtually(settings, programs, script);
    const fails = run.verdict.valid === false && run.verdict.anomalies[0]?.name === kind;
    return fails ? {run, script, tried} : null;
  };
  let best = attempt(failed.settings, scriptOf(failed.log, failed.settings));
  if (best === null) return null;
  for (const calmer of calmerThan(failed.settings)) {
    best = attempt({...best.run.settings, ...calmer}, best.script) ?? best;
  }
  const {settings} = best.run;
  let found = best;
  shrink<Part>(
    partsOf(best.script),
    (parts) => {
      const less = attempt(settings, scriptFrom(parts));
      if (less) found = less;
      return less !== null;
    },
    most - tried,
  );
  const shorter = {...settings, timeLimitMicros: endOf(found.script)};
  found = attempt(shorter, found.script) ?? found;
  return {...found, tried};
}

/** One thing at a time that chance does no more. */
function calmerThan({lossPpm = 0, duplicatePpm = 0, latencyKind}: Settings): readonly Partial<Settings>[] {
  return [
    ...(lossPpm > 0 ? [{lossPpm: 0}] : []),
    ...(duplicatePpm > 0 ? [{duplicatePpm: 0}] : []),
    ...(latencyKind === 'constant' ? [] : [{latencyKind: 'constant' as const}]),
  ];
}

function partsOf({asks, faults}: Script): readonly Part[] {
  return [
    ...faults.map((fault): Part => ({kind: 'fault', fault})),
    ...asks.map((ask): Part => ({kind: 'ask', ask})),
  ];
}

function scriptFrom(parts: readonly Part[]): Script {
  return {
    asks: parts.flatMap((part) => (part.kind === 'ask' ? [part.ask] : [])),
    faults: parts.flatMap((part) => (part.kind === 'fault' ? [part.fault] : [])),
  };
}

function endOf({asks, faults}: Script): number {
  const times = [...asks.filter(({final}) => !final).map(({at}) => at), ...faults.map(({to}) => to)];
  return Math.max(0, ...times) + millis(1);
}
