import {isReviewKey} from '../review/memory.ts';
import {isFirstKey} from './answers.ts';
import type {Lesson} from './lesson.ts';
import {isYearKey} from './year.ts';
import type {ProgressRecord} from './progress.ts';
import {isWinKey} from './win.ts';

/** What a record holds besides the ticks that the progress page lists one by one. */
export interface Tally {
  /** Answers to questions of the lessons. */
  readonly answers: number;
  readonly predictions: number;
  /** Dares that were met in labs. */
  readonly dares: number;
  /** Exercises of the workbench that were done. */
  readonly exercises: number;
  readonly read: number;
  readonly toRead: number;
  /** Tasks of the year's plan. */
  readonly year: number;
}

const isExercise = (key: string): boolean => isWinKey(key) && key.includes('/exercises/');
const isDare = (key: string): boolean => isWinKey(key) && !isExercise(key);

export function tally(lessons: readonly Lesson[], record: ProgressRecord): Tally {
  const objectives = new Set(lessons.flatMap((lesson) => lesson.objectives.map(({id}) => id)));
  const ids = new Set(lessons.map(({id}) => id));
  const set = [...record].filter(([, {value}]) => value !== null).map(([key]) => key);
  const isAnswer = (key: string): boolean =>
    ids.has(key.split('/')[0] ?? '') &&
    key.includes('/') &&
    !objectives.has(key) &&
    !isFirstKey(key) &&
    !isReviewKey(key);
  return {
    answers: set.filter(isAnswer).length,
    predictions: set.filter((key) => key.startsWith('labs/') && !isWinKey(key)).length,
    dares: set.filter(isDare).length,
    exercises: set.filter(isExercise).length,
    read: set.filter((key) => /^library\/.*\/read$/.test(key)).length,
    toRead: set.filter((key) => /^library\/.*\/to-read$/.test(key)).length,
    year: set.filter(isYearKey).length,
  };
}
