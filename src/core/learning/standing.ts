import type {Lesson} from './lesson.ts';
import {placeKey} from './place.ts';
import {valueOf, type ProgressRecord} from './progress.ts';

/** Where the reader stands with a step: done, the one to do next, or still to come. */
export type StepState = 'done' | 'next' | 'later';

export interface Standing<L extends Lesson = Lesson> {
  readonly states: ReadonlyMap<string, StepState>;
  readonly done: number;
  /** The first step that is not done; null when all are. */
  readonly next: L | null;
  /** Whether anything of the path has been ticked, answered or read. */
  readonly begun: boolean;
}

/** @param lessons in the order of the path */
export function standing<L extends Lesson>(lessons: readonly L[], record: ProgressRecord): Standing<L> {
  const isDone = ({id}: L): boolean => valueOf(record, id) === true;
  const next = lessons.find((lesson) => !isDone(lesson)) ?? null;
  const stateOf = (lesson: L): StepState => (isDone(lesson) ? 'done' : lesson === next ? 'next' : 'later');
  return {
    states: new Map(lessons.map((lesson) => [lesson.id, stateOf(lesson)])),
    done: lessons.filter(isDone).length,
    next,
    begun: hasBegun(lessons, record),
  };
}

function hasBegun(lessons: readonly Lesson[], record: ProgressRecord): boolean {
  const ids = new Set(lessons.map(({id}) => id));
  const places = new Set(lessons.map(({id}) => placeKey(id)));
  return [...record].some(([key, {value}]) => {
    const [lesson = ''] = key.split('/');
    return value !== null && (ids.has(lesson) || places.has(key));
  });
}

/** How many of a lesson's objectives the reader has ticked. */
export function tickedObjectives({objectives}: Lesson, record: ProgressRecord): number {
  return objectives.filter(({id}) => valueOf(record, id) === true).length;
}
