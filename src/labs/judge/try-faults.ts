import {storyOf, type Story} from '../../core/workbench/virtual/moments.ts';
import type {Programs} from '../../core/workbench/virtual/program.ts';
import {scriptOf} from '../../core/workbench/virtual/script-of.ts';
import {smallest} from '../../core/workbench/virtual/smallest.ts';
import {runVirtually, type VirtualRun} from '../../core/workbench/virtual/virtual-run.ts';
import {firstOf, lastOf} from '../workbench/part-of-story.ts';
import type {Case} from './cases/case.ts';
import {misfortunesOf, type Deed} from './schedule.ts';
import {nodesOf, settingsOf} from './setup.ts';

/** Programs of a code; a run that begins ends the one before. */
export type Make = (code: string) => Programs;

/** Runs that are tried to make a failing one smaller. */
const MOST_TRIED = 100;

/** What came of a schedule. */
export type Trial =
  /** The node under trial did what it must not, and the fixed one does what it should under the same faults. */
  | {readonly kind: 'exposed'; readonly says: string; readonly story: Story; readonly requests: number}
  /** It did what it should. */
  | {readonly kind: 'held'; readonly says: string; readonly story: Story}
  /** Both fail: the faults are more than a node of this kind can tolerate, so that nothing is shown. */
  | {readonly kind: 'unfair'; readonly says: string}
  /** Nothing succeeded, so that nothing can be said. */
  | {readonly kind: 'unknown'; readonly says: string};

/** The requests of a case, the same whatever the schedule. */
function scripted(about: Case, make: Make, deeds: readonly Deed[], code: string): VirtualRun {
  const settings = settingsOf(about);
  const {asks} = scriptOf(runVirtually(settings, make(about.fixed)).log, settings);
  return runVirtually(settings, make(code), {asks, faults: misfortunesOf(deeds, nodesOf(about))});
}

/** Tries a schedule on the node under trial and on the fixed one. */
export function tryFaults(about: Case, deeds: readonly Deed[], make: Make): Trial {
  const fixed = scripted(about, make, deeds, about.fixed).verdict;
  const run = scripted(about, make, deeds, about.wrong);
  const {valid, reason = ''} = run.verdict;
  if (valid === 'unknown' || fixed.valid === 'unknown') {
    return {kind: 'unknown', says: (valid === 'unknown' ? reason : fixed.reason) ?? reason};
  }
  if (valid) return {kind: 'held', says: heldInWords(run), story: firstOf(storyOf(run.log))};
  if (!fixed.valid) return {kind: 'unfair', says: fixed.reason ?? reason};
  const small = smallest(run, make(about.wrong), MOST_TRIED)?.run ?? run;
  const requests = small.evidence.history.filter(({type}) => type === 'invoke').length;
  return {kind: 'exposed', says: small.verdict.reason ?? reason, story: lastOf(storyOf(small.log)), requests};
}

function heldInWords({verdict: {operations}}: VirtualRun): string {
  return `${operations.ok} of ${operations.invoked} requests succeeded, and the clients saw nothing that they must not see.`;
}
