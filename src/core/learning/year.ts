import {valueOf, type ProgressRecord} from './progress.ts';

/** A month of the plan for the year after the bootcamp. */
export interface Month {
  readonly title: string;
  /** The anchor of its heading. */
  readonly anchor: string;
  /** Estimated, of all its tasks. */
  readonly hours: number;
  /** The keys under which its ticks are kept: 'year/one-machine/read'. */
  readonly tasks: readonly string[];
}

export const yearKey = (task: string): string => `year/${task}`;

export const isYearKey = (key: string): boolean => key.startsWith('year/');

export function doneIn({tasks}: Pick<Month, 'tasks'>, record: ProgressRecord): number {
  return tasks.filter((key) => valueOf(record, key) === true).length;
}
