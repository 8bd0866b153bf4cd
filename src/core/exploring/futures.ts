import {successorsOf, type Graph} from './graph.ts';
import type {Valence} from './valence.ts';

/** The configurations that can still be reached from one, itself included, and in how many who has decided what. */
export interface Futures {
  readonly all: number;
  readonly zero: number;
  readonly one: number;
}

/** Counts the futures of a configuration; `decided` is the set of values decided in each. */
export function futuresOf(graph: Graph<unknown>, decided: readonly Valence[], at: number): Futures {
  const reached = new Set([at]);
  let zero = 0;
  let one = 0;
  for (const member of reached) {
    const values = decided[member] ?? 0;
    if ((values & 1) !== 0) zero++;
    if ((values & 2) !== 0) one++;
    for (const next of successorsOf(graph, member)) reached.add(next);
  }
  return {all: reached.size, zero, one};
}
