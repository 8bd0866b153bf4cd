/**
 * A cycle in a graph of 'waits for', first node repeated at the end, or null when there is none. Takes away, again
 * and again, what waits for nothing that is left (Kahn 1962); from what stays, following any arrow must come round.
 * Linear in nodes and arrows.
 */
export function findCycle(waitsFor: ReadonlyMap<string, readonly string[]>): string[] | null {
  const left = waitingNodes(waitsFor);
  const [start] = left;
  if (start === undefined) return null;
  const trail: string[] = [];
  const place = new Map<string, number>();
  let node = start;
  while (!place.has(node)) {
    place.set(node, trail.length);
    trail.push(node);
    node = waitsFor.get(node)?.find((next) => left.has(next)) ?? node;
  }
  return [...trail.slice(place.get(node)), node];
}

/** The nodes that stand in a cycle or wait for one that does. Unknown nodes are waited for by nobody. */
function waitingNodes(waitsFor: ReadonlyMap<string, readonly string[]>): Set<string> {
  const waiters = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [node, others] of waitsFor) {
    const known = others.filter((other) => waitsFor.has(other));
    open.set(node, known.length);
    for (const other of known) append(waiters, other, node);
  }
  const free = [...waitsFor.keys()].filter((node) => open.get(node) === 0);
  const left = new Set(waitsFor.keys());
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    left.delete(node);
    for (const waiter of waiters.get(node) ?? []) {
      const still = (open.get(waiter) ?? 0) - 1;
      open.set(waiter, still);
      if (still === 0) free.push(waiter);
    }
  }
  return left;
}

function append(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
