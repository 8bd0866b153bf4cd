import type {Graph} from './graph.ts';
import {successorsOf} from './graph.ts';

export type Bit = 0 | 1;

/**
 * A set of decision values as a bit mask: 0 is {}, 1 is {0}, 2 is {1}, 3 is {0, 1}. The valence of a
 * configuration is the set of values decided in the configurations reachable from it, itself included
 * (Fischer, Lynch and Paterson 1985, section 3).
 */
export type Valence = 0 | 1 | 2 | 3;

export type ValenceName = 'never' | 'zero' | 'one' | 'bivalent';

export const valenceNames: readonly [ValenceName, ValenceName, ValenceName, ValenceName] = [
  'never',
  'zero',
  'one',
  'bivalent',
];

export const BIVALENT = 3;

/** The set of the values that are decided in a configuration. */
export function decidedSet(decisions: readonly (Bit | null)[]): Valence {
  const zero = decisions.includes(0) ? 1 : 0;
  const one = decisions.includes(1) ? 2 : 0;
  return (zero | one) as Valence;
}

/** For each configuration the numbers of its predecessors, in the same layout as the successors. */
function predecessors(graph: Graph<unknown>): {first: Uint32Array; sources: Uint32Array} {
  const size = graph.configurations.length;
  const first = new Uint32Array(size + 1);
  for (const target of graph.targets) first[target + 1] = (first[target + 1] ?? 0) + 1;
  for (let at = 0; at < size; at++) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0);
  const next = first.slice();
  const sources = new Uint32Array(graph.targets.length);
  for (let source = 0; source < size; source++) {
    for (const target of successorsOf(graph, source)) {
      const slot = next[target] ?? 0;
      sources[slot] = source;
      next[target] = slot + 1;
    }
  }
  return {first, sources};
}

/** The valence of every configuration: what is decided flows backwards along the edges until nothing changes. */
export function valences(graph: Graph<unknown>, decided: readonly Valence[]): Uint8Array {
  const {first, sources} = predecessors(graph);
  const valence = Uint8Array.from(decided);
  for (const value of [1, 2]) {
    const queue = [...valence.keys()].filter((at) => ((valence[at] ?? 0) & value) !== 0);
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const source of sources.subarray(first[at], first[at + 1])) {
        const before = valence[source] ?? 0;
        if ((before & value) !== 0) continue;
        valence[source] = before | value;
        queue.push(source);
      }
    }
  }
  return valence;
}
