import type {Operation} from '../../core/checking/history.ts';
import type {Judged} from '../../core/checking/models/judge-all.ts';
import type {Challenge} from './scenarios.ts';

/** Whether the history has become what the dare asks for, by no more than what it allows. */
export function isMet(
  {change, allows, forbids}: Challenge,
  example: readonly Operation[],
  now: readonly Operation[],
  judged: Judged,
): boolean {
  if (judged[allows].kind !== 'allowed') return false;
  if (forbids !== undefined && judged[forbids].kind !== 'forbidden') return false;
  if (typeof change === 'object') return now.length <= change.most;
  const [before, after] = [inOrder(example), inOrder(now)];
  if (before.length !== after.length) return false;
  const same = (what: (operation: Operation) => unknown) =>
    before.filter((each, place) => {
      const other = after[place];
      return other !== undefined && JSON.stringify(what(each)) === JSON.stringify(what(other));
    }).length === before.length;
  const isSameButValues = same(({process, f, key, outcome}) => [process, f, key, outcome]);
  const changed = before.filter(({value}, place) => differ(value, after[place]?.value)).length;
  if (change === 'moves') return isSameButValues && changed === 0;
  return isSameButValues && changed === 1 && sameTimes(example, now);
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function sameTimes(example: readonly Operation[], now: readonly Operation[]): boolean {
  const times = (those: readonly Operation[]) =>
    those.map(({process, call, return: end}) => [process, call, end]);
  return !differ(times(example), times(now));
}

/** In an order that no move changes: a process keeps the order of its own operations. */
function inOrder(operations: readonly Operation[]): Operation[] {
  return [...operations].sort(
    (a, b) => String(a.process).localeCompare(String(b.process), 'en', {numeric: true}) || a.call - b.call,
  );
}
