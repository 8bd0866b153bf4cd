import {diagramOf, type Drawing} from './drawing.ts';
import {successors} from '../causality.ts';

/**
 * A shortest path from one event to another, along processes and messages, both ends with it; null where none leads
 * there. Two events with no path either way are concurrent (Lamport 1978).
 */
export function pathBetween(drawing: Drawing, from: string, to: string): readonly string[] | null {
  const next = successors(diagramOf(drawing, () => ''));
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const at of cameFrom.keys()) {
    if (at === to) return wayBack(cameFrom, to);
    for (const each of next.get(at) ?? []) if (!cameFrom.has(each)) cameFrom.set(each, at);
  }
  return null;
}

function wayBack(cameFrom: ReadonlyMap<string, string | null>, end: string): readonly string[] {
  const path: string[] = [];
  for (let at: string | null = end; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return path;
}
