/**
 * Lamport's clock (CACM 21(7), 1978, rules IR1 and IR2): each event counts one more than the event before it on its
 * process and than every event whose messages it receives. If a happened before b, then L(a) < L(b); not the other way
 * round.
 *
 * @param before the stamps of those events; none of them where it is the first and receives nothing.
 */
export function lamport(before: readonly number[]): number {
  return 1 + Math.max(0, ...before);
}
