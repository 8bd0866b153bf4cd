import {memories, reviewsHeld} from '../review/due.ts';
import {answersTo} from './answers.ts';
import type {Step} from './lesson.ts';
import {valueOf, type ProgressRecord} from './progress.ts';
import {sittingsBehind} from './sittings-behind.ts';
import {tickedObjectives} from './standing.ts';
import {labOf, readWin} from './win.ts';

/** What one has done, as the record of one browser knows it on a day. */
export interface Summary {
  /** Those of which anything is done. */
  readonly steps: readonly StepSummary[];
  /** Sittings that lie behind, and how long they take by the reading time. */
  readonly sittings: number;
  readonly minutes: number;
  readonly answers: {readonly answered: number; readonly rightAtFirst: number};
  readonly challenges: readonly Deed[];
  readonly exercises: readonly Deed[];
  readonly reviews: {
    readonly held: number;
    /** Of so many skills, questions and terms. */
    readonly items: number;
    /** The day of the last; null before the first. */
    readonly last: number | null;
  };
}

export interface StepSummary {
  readonly number: number;
  readonly title: string;
  readonly isComplete: boolean;
  readonly sittings: number;
  readonly ofSittings: number;
  readonly minutes: number;
  readonly objectives: number;
  readonly ofObjectives: number;
}

/** A challenge that was met, or an exercise that was done. */
export interface Deed {
  readonly title: string;
  readonly asks: string;
  /** The lab's name among the labs. */
  readonly lab: string;
  /** The points that were reached, where there are any. */
  readonly points: number | null;
  readonly day: number | null;
  /** What follows the address of the lab's page in a link that replays it; null where none is kept. */
  readonly run: string | null;
}

/** What can be done, with its words. */
interface Doable {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
}

interface Site {
  /** In the order of the path. */
  readonly steps: readonly Step[];
  /** Ids of the lessons' questions. */
  readonly questions: readonly string[];
  readonly dares: readonly Doable[];
  readonly exercises: readonly Doable[];
}

export function summaryOf(record: ProgressRecord, {steps, questions, dares, exercises}: Site): Summary {
  const told = steps.map((step) => stepOf(step, record));
  const days = [...memories(record).values()].map(({last}) => last);
  return {
    steps: told.filter((step) => step.isComplete || step.sittings + step.objectives > 0),
    sittings: told.reduce((sum, step) => sum + step.sittings, 0),
    minutes: told.reduce((sum, {minutes}) => sum + minutes, 0),
    answers: answersTo(questions, record),
    challenges: deedsOf(dares, record),
    exercises: deedsOf(exercises, record),
    reviews: {
      held: reviewsHeld(record),
      items: days.length,
      last: days.length === 0 ? null : Math.max(...days),
    },
  };
}

function stepOf(step: Step, record: ProgressRecord): StepSummary {
  const behind = step.sittings.slice(0, sittingsBehind(step, record));
  return {
    number: step.number,
    title: step.title,
    isComplete: valueOf(record, step.id) === true,
    sittings: behind.length,
    ofSittings: step.sittings.length,
    minutes: behind.reduce((sum, {minutes}) => sum + minutes, 0),
    objectives: tickedObjectives(step, record),
    ofObjectives: step.objectives.length,
  };
}

const deedsOf = (all: readonly Doable[], record: ProgressRecord): Deed[] =>
  all.flatMap(({id, title, asks}) => {
    const win = readWin(valueOf(record, id));
    const lab = labOf(id);
    if (!win || lab === undefined) return [];
    const points = /^\d+$/.test(win.word) ? Number(win.word) : null;
    return [{title, asks, lab, points, day: win.day, run: win.run}];
  });
