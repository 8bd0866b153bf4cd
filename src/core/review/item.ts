import type {Step} from '../learning/lesson.ts';
import {valueOf, type ProgressRecord} from '../learning/progress.ts';
import {sittingsBehind} from '../learning/sittings-behind.ts';

export const itemKinds = ['skill', 'question', 'term'] as const;

/** Something that can come in a review. */
export interface Item {
  /** `skills/NAME`, a question's id, or `terms/NAME`: for ever. */
  readonly id: string;
  readonly kind: (typeof itemKinds)[number];
  /** The lesson that teaches it. */
  readonly lesson: string;
  /** The sitting of a skill. */
  readonly sitting?: string;
  /** What it is about, for a list: what one can do, the beginning of a question, a term. */
  readonly about: string;
}

export const skillId = (name: string): string => `skills/${name}`;
export const termKey = (name: string): string => `terms/${name}`;

/**
 * Whether the reader has met something in the lessons, so that it may come in a review for the first time: a question
 * when it was answered, a skill when its sitting lies behind, a term when its lesson is complete.
 */
export function hasMet(
  {id, kind, lesson, sitting}: Item,
  record: ProgressRecord,
  steps: readonly Step[],
): boolean {
  if (kind === 'question') return valueOf(record, id) !== null;
  if (valueOf(record, lesson) === true) return true;
  if (kind === 'term') return false;
  const step = steps.find(({id}) => id === lesson);
  const behind = step?.sittings.slice(0, sittingsBehind(step, record)) ?? [];
  return behind.some(({id}) => id === sitting);
}
