import type {Lesson} from './lesson.ts';
import {valueOf, type ProgressRecord} from './progress.ts';

/** Where the reader stands with a step: done, the one to do next, or still to come. */
export type StepState = 'done' | 'next' | 'to-come';

export interface Standing {
  readonly states: ReadonlyMap<string, StepState>;
  readonly done: number;
  /** The first step that is not done; null when all are. */
  readonly next: Lesson | null;
  /** Whether anything of the path has been ticked or answered. */
  readonly begun: boolean;
}

/** @param lessons in the order of the path */
export function standing(lessons: readonly Lesson[], record: ProgressRecord): Standing {
  const isDone = ({id}: Lesson): boolean => valueOf(record, id) === true;
  const next = lessons.find((lesson) => !isDone(lesson)) ?? null;
  const stateOf = (lesson: Lesson): StepState =>
    isDone(lesson) ? 'done' : lesson === next ? 'next' : 'to-come';
  return {
    states: new Map(lessons.map((lesson) => [lesson.id, stateOf(lesson)])),
    done: lessons.filter(isDone).length,
    next,
    begun: hasBegun(lessons, record),
  };
}

function hasBegun(lessons: readonly Lesson[], record: ProgressRecord): boolean {
  const ids = new Set(lessons.map(({id}) => id));
  return [...record].some(([key, {value}]) => {
    const [lesson = ''] = key.split('/');
    return value !== null && ids.has(lesson);
  });
}
