export interface Operation {
  f: 'read' | 'write';
  value: number;
  /** When the client called and when it had the answer, in any unit. */
  call: number;
  return: number;
}

// #region judge
/**
 * An order in which a register could have run these operations one at
 * a time, or `null` if there is none.
 */
export function witness(
  history: readonly Operation[],
  value = 0,
): Operation[] | null {
  if (history.length === 0) return [];
  for (const next of history) {
    const rest = history.filter((operation) => operation !== next);
    // What was over before `next` began may not come after it.
    if (rest.some((other) => other.return < next.call)) continue;
    // A read returns the value that was written last.
    if (next.f === 'read' && next.value !== value) continue;
    const order = witness(rest, next.value);
    if (order) return [next, ...order];
  }
  return null;
}
// #endregion
