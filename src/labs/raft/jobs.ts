import type {BugName} from '../../core/protocols/raft/bug-name.ts';
import type {Broken} from '../../core/protocols/raft/invariants/invariant.ts';
import type {NemesisName} from '../../core/protocols/raft/nemeses/names.ts';
import type {Hunter} from '../../core/protocols/raft/nemeses/rule.ts';
import {elect, type ElectionTrial} from '../../core/protocols/raft/run/elections.ts';
import {hunt, type Hunted, type Quarry} from '../../core/protocols/raft/run/hunt.ts';
import {passes} from '../../core/protocols/raft/run/judge.ts';
import {END} from '../../core/protocols/raft/run/setup.ts';
import {shrinkRun} from '../../core/protocols/raft/run/shrink-run.ts';
import type {Micros} from '../../core/simulation/time.ts';
import type {MadeRun} from './actions.ts';

/** What takes too long for the page. */
export type Question =
  /** Seeds from `first` on, until one fails. */
  | {
      readonly kind: 'hunt';
      /** Null: correct Raft. */
      readonly bug: BugName | null;
      readonly nemesis: Hunter;
      readonly first: number;
      readonly seeds: number;
    }
  /** The smallest run that fails as this seed does. */
  | {readonly kind: 'shrink'; readonly bug: BugName; readonly nemesis: Hunter; readonly seed: number}
  /** Correct Raft, so many seeds under each of these. */
  | {readonly kind: 'many'; readonly nemeses: readonly NemesisName[]; readonly seeds: number}
  | {readonly kind: 'elections'; readonly trial: ElectionTrial; readonly runs: number};

export interface Found {
  readonly run: MadeRun;
  readonly seed: number;
  readonly broke: Broken;
}

/** What has come of each nemesis. */
export interface Tally {
  readonly nemesis: NemesisName;
  readonly runs: number;
  readonly failed: number;
  readonly answered: number;
}

export interface Elections {
  /** When the first server timed out in each, as a share of the range; in order. */
  readonly waits: readonly number[];
  readonly split: number;
}

export interface Answer {
  readonly kind: 'progress' | 'done';
  /** How much of it is done, from 0 to `of`. */
  readonly made: number;
  readonly of: number;
  readonly answered?: number;
  readonly found?: Found | null;
  readonly tallies?: readonly Tally[];
  readonly elections?: Elections;
}

/** A question that is being answered: each `advance` goes on a little. */
export interface Job {
  readonly advance: () => Answer;
}

export function jobFor(question: Question): Job {
  switch (question.kind) {
    case 'hunt':
      return new Hunting(question);
    case 'shrink':
      return {advance: () => shrunk(question)};
    case 'many':
      return new Many(question);
    case 'elections':
      return new Polls(question);
  }
}

class Hunting implements Job {
  #made = 0;
  #answered = 0;
  readonly #asked: Extract<Question, {kind: 'hunt'}>;

  constructor(asked: Extract<Question, {kind: 'hunt'}>) {
    this.#asked = asked;
  }

  advance(): Answer {
    const {bug, nemesis, first, seeds} = this.#asked;
    const seed = first + this.#made;
    const found = hunt({bug, nemesis}, seed);
    const {setup, commands, broke, operationsOk} = found;
    this.#made += 1;
    this.#answered += operationsOk;
    const common = {made: this.#made, of: seeds, answered: this.#answered};
    if (broke !== null) {
      const run = {raft: setup, plan: commands, until: failedAt(found), hunter: nemesis};
      return {kind: 'done', ...common, found: {run, seed, broke}};
    }
    return {kind: this.#made < seeds ? 'progress' : 'done', ...common, found: null};
  }
}

/** When a run has failed: at the breach, or when the answer came that no order explains; at its end for want of answers. */
function failedAt({breach, verdict, history}: Hunted): Micros {
  const told = verdict.kind === 'illegal' ? history[verdict.reason.at]?.return : null;
  return breach?.at ?? told ?? END;
}

function shrunk({bug, nemesis, seed}: Extract<Question, {kind: 'shrink'}>): Answer {
  const small = shrinkRun(hunt({bug, nemesis}, seed), END);
  if (!small) return {kind: 'done', made: 1, of: 1, found: null};
  const {setup, commands, until, broke, replays} = small;
  const run = {raft: setup, plan: commands, until, hunter: nemesis};
  return {kind: 'done', made: replays, of: replays, found: {run, seed, broke}};
}

class Many implements Job {
  readonly #tallies: Tally[] = [];
  #seed = 0;
  readonly #asked: Extract<Question, {kind: 'many'}>;

  constructor(asked: Extract<Question, {kind: 'many'}>) {
    this.#asked = asked;
  }

  advance(): Answer {
    const {nemeses, seeds} = this.#asked;
    if (this.#seed === seeds) this.#seed = 0;
    if (this.#seed === 0) this.#begin();
    this.#seed += 1;
    const last = this.#tallies.length - 1;
    const {nemesis, runs, failed, answered} = this.#tallies[last] as Tally;
    const run = hunt({bug: null, nemesis} satisfies Quarry, this.#seed);
    this.#tallies[last] = {
      nemesis,
      runs: runs + 1,
      failed: failed + (passes(run) ? 0 : 1),
      answered: answered + run.operationsOk,
    };
    const made = last * seeds + this.#seed;
    const of = nemeses.length * seeds;
    return {kind: made < of ? 'progress' : 'done', made, of, tallies: [...this.#tallies]};
  }

  #begin(): void {
    const nemesis = this.#asked.nemeses[this.#tallies.length];
    if (nemesis) this.#tallies.push({nemesis, runs: 0, failed: 0, answered: 0});
  }
}

/** Elections that are made before it says how far it is. */
const POLLS = 25;

class Polls implements Job {
  readonly #waits: number[] = [];
  #split = 0;
  readonly #asked: Extract<Question, {kind: 'elections'}>;

  constructor(asked: Extract<Question, {kind: 'elections'}>) {
    this.#asked = asked;
  }

  advance(): Answer {
    const {trial, runs} = this.#asked;
    for (let made = 0; made < POLLS && this.#waits.length < runs; made++) {
      const {wait, split} = elect(trial, this.#waits.length);
      this.#waits.push(wait);
      if (split) this.#split += 1;
    }
    const made = this.#waits.length;
    const elections = {waits: [...this.#waits].sort((a, b) => a - b), split: this.#split};
    return {kind: made < runs ? 'progress' : 'done', made, of: runs, elections};
  }
}
