import type {Step} from '../learning/lesson.ts';
import type {ProgressRecord} from '../learning/progress.ts';
import {memories} from './due.ts';
import {hasMet, itemKinds, type Item} from './item.ts';
import type {Memory} from './memory.ts';

/** A session is short: it ends before it tires. */
export const SESSION_LENGTH = 10;
/** New things in one session at most, since each of them comes back within days. */
export const MOST_NEW = 5;

/** What there is to review. */
export interface Stock {
  /** Longest overdue first. */
  readonly due: readonly Item[];
  /** Met in the lessons and never reviewed: now a skill, now a question, now a term, each in the order of the path. */
  readonly fresh: readonly Item[];
}

export function stockOf(
  items: readonly Item[],
  record: ProgressRecord,
  steps: readonly Step[],
  today: number,
): Stock {
  const known = memories(record);
  const dueOf = ({id}: Item): number => known.get(id)?.due ?? 0;
  return {
    due: items
      .filter((item) => known.has(item.id) && dueOf(item) <= today)
      .sort((one, other) => dueOf(one) - dueOf(other)),
    fresh: byTurns(
      items.filter((item) => !known.has(item.id) && hasMet(item, record, steps)),
      ({kind}) => itemKinds.indexOf(kind),
    ),
  };
}

/** What is due, and beside it a few new things, mixed across lessons. */
export function compose({due, fresh}: Stock): Item[] {
  const old = due.slice(0, SESSION_LENGTH);
  const more = fresh.slice(0, Math.min(MOST_NEW, SESSION_LENGTH - old.length));
  return mixed([...old, ...more]);
}

/** Ten of one lesson, due or not, those first that have not been asked for longest. */
export function practise(items: readonly Item[], lesson: string, known: ReadonlyMap<string, Memory>): Item[] {
  const lastOf = ({id}: Item): number => known.get(id)?.last ?? 0;
  const ours = byTurns(
    items.filter((item) => item.lesson === lesson),
    ({kind}) => itemKinds.indexOf(kind),
  );
  return ours.sort((one, other) => lastOf(one) - lastOf(other)).slice(0, SESSION_LENGTH);
}

/**
 * The same things in an order in which no two of a lesson are neighbours, as far as that can be: always one of the lesson
 * of which most are left, save the last one's.
 */
export function mixed(items: readonly Item[]): Item[] {
  const left = new Map<string, Item[]>();
  for (const item of items) left.set(item.lesson, [...(left.get(item.lesson) ?? []), item]);
  const order: Item[] = [];
  while (order.length < items.length) {
    const last = order.at(-1)?.lesson;
    const waiting = [...left].filter(([, list]) => list.length > 0);
    const others = waiting.filter(([lesson]) => lesson !== last);
    const [most] = (others.length > 0 ? others : waiting).sort(
      ([, one], [, other]) => other.length - one.length,
    );
    const next = most?.[1].shift();
    if (next) order.push(next);
  }
  return order;
}

/** One of each kind, then another of each, and so on. */
function byTurns<Each>(list: readonly Each[], kindOf: (each: Each) => number): Each[] {
  const seen = new Map<number, number>();
  const placed = list.map((each) => {
    const kind = kindOf(each);
    const round = seen.get(kind) ?? 0;
    seen.set(kind, round + 1);
    return {each, round, kind};
  });
  return placed.sort((one, other) => one.round - other.round || one.kind - other.kind).map(({each}) => each);
}
