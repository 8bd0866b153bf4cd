import {fingerprint} from '../../core/simulation/trace.ts';
import type {Story} from '../../core/workbench/virtual/moments.ts';
import {storyOf} from '../../core/workbench/virtual/moments.ts';
import {smallest} from '../../core/workbench/virtual/smallest.ts';
import {runVirtually, type VirtualRun} from '../../core/workbench/virtual/virtual-run.ts';
import {costOf, type RunCost} from './costs.ts';
import {requireExercise} from './exercises/index.ts';
import type {FaultKind} from './exercises/exercise.ts';
import type {Pool} from './interpreter/pool.ts';
import {firstOf, lastOf} from './part-of-story.ts';
import {faultsOf, settingsOf, type FaultChoice} from './setup.ts';

export interface Question {
  readonly exercise: string;
  readonly code: string;
  readonly choice: FaultChoice;
  readonly first: number;
  readonly count: number;
}

/** What the runs cost. */
export interface Cost {
  /** Runs of which something can be said. */
  readonly judged: number;
  /** Runs in which no request succeeded, so that nothing was shown. */
  readonly unknown: number;
  /** Of the runs without faults. */
  readonly costs: readonly RunCost[];
}

export type Answer =
  | {readonly kind: 'running'; readonly done: number; readonly of: number}
  | {readonly kind: 'shrinking'; readonly seed: number; readonly done: number}
  | ({readonly kind: 'passed'; readonly of: number; readonly seed: number; readonly story: Story} & Cost)
  | {readonly kind: 'unjudged'; readonly says: string}
  | Failure;

/** A run that failed, as small as it could be made. */
export interface Failure {
  readonly kind: 'failed';
  readonly seed: number;
  /** How many seeds had been tried, this one among them. */
  readonly done: number;
  readonly faults: readonly FaultKind[];
  readonly says: string;
  readonly story: Story;
  /** How many runs were tried to make it smaller; 0: it is as it was found. */
  readonly tried: number;
  readonly requests: number;
  /** Of the log of the run as it was found and of the smallest: the same in every engine. */
  readonly fingerprint: string;
}

/** Runs that are tried to make a failing one smaller. */
const MOST_TRIED = 150;

/** Runs the reader's code over many seeds, and stops at the first that fails. */
export async function* judge(question: Question, pool: Pool): AsyncGenerator<Answer> {
  const {code, choice, first, count} = question;
  const exercise = requireExercise(question.exercise);
  const costs: RunCost[] = [];
  let unknown: VirtualRun | null = null;
  let unknowns = 0;
  let shown: {readonly seed: number; readonly story: Story} | null = null;
  for (let done = 1; done <= count; done++) {
    const seed = first + done - 1;
    const settings = settingsOf(exercise, choice, seed);
    await pool.prepare(settings.nodes);
    const run = runVirtually(settings, pool.programs(code));
    const {valid} = run.verdict;
    if (valid === false) {
      yield {kind: 'shrinking', seed, done};
      yield failureOf(run, {pool, code, seed, done, faults: faultsOf(exercise, choice, seed)});
      return;
    }
    if (valid === true) shown ??= {seed, story: firstOf(storyOf(run.log))};
    if (valid === 'unknown') {
      unknowns += 1;
      unknown ??= run;
      // A node that cannot even be started will not be with another seed.
      if (run.evidence.stillborn !== null) break;
    } else if (faultsOf(exercise, choice, seed).length === 0) {
      costs.push(...[costOf(run.verdict)].filter((cost) => cost !== null));
    }
    yield {kind: 'running', done, of: count};
  }
  if (shown === null || (unknown !== null && unknown.evidence.stillborn !== null)) {
    yield {kind: 'unjudged', says: unknown?.verdict.reason ?? 'Unknown.'};
    return;
  }
  yield {kind: 'passed', of: count, ...shown, judged: count - unknowns, unknown: unknowns, costs};
}

interface Found {
  readonly pool: Pool;
  readonly code: string;
  readonly seed: number;
  readonly done: number;
  readonly faults: readonly FaultKind[];
}

function failureOf(run: VirtualRun, {pool, code, seed, done, faults}: Found): Failure {
  const small = smallest(run, pool.programs(code), MOST_TRIED);
  const shown = small?.run ?? run;
  const story = storyOf(shown.log);
  const requests = shown.evidence.history.filter(({type}) => type === 'invoke').length;
  const says = shown.verdict.reason ?? '';
  const {tried = 0} = small ?? {};
  const log = [...run.log, ...shown.log].map((entry) => `${JSON.stringify(entry)}\n`).join('');
  return {
    kind: 'failed',
    seed,
    done,
    faults,
    says,
    story: lastOf(story),
    tried,
    requests,
    fingerprint: fingerprint(log),
  };
}
