/** Of each process, how many of its events are known; a process that is not named has none. */
export type Vector = Readonly<Record<string, number>>;

/** How two events stand to each other in the happened-before order. */
export type Relation = 'same' | 'before' | 'after' | 'concurrent';

/**
 * A vector clock (Fidge 1988, Mattern 1989): the largest of what is known, process by process, and one more for the
 * process of the event. V(a) < V(b) exactly if a happened before b.
 *
 * @param before the stamps of the event before on the same process and of the events whose messages it receives.
 */
export function vector(process: string, before: readonly Vector[]): Vector {
  const merged: Record<string, number> = {};
  for (const known of before) {
    for (const [name, count] of Object.entries(known)) merged[name] = Math.max(merged[name] ?? 0, count);
  }
  return {...merged, [process]: (merged[process] ?? 0) + 1};
}

/** Whether everything that `a` knows is known to `b`. */
function isWithin(a: Vector, b: Vector): boolean {
  return Object.entries(a).every(([process, count]) => count <= (b[process] ?? 0));
}

/** The relation of two events, by their vectors alone. */
export function relationOf(a: Vector, b: Vector): Relation {
  const [left, right] = [isWithin(a, b), isWithin(b, a)];
  if (left && right) return 'same';
  return left ? 'before' : right ? 'after' : 'concurrent';
}
