import type {Budget} from '../budget.ts';
import {bitOf, type Edge, type Graph, type Kind} from './graph.ts';

/**
 * Cycles by what they are made of. The names are Adya's (1999), but for Jepsen's G-nonadjacent; his G2-item is any cycle with
 * an rw. Orders of time are Kingsbury's and Alvaro's (2020).
 */
interface CycleSort {
  readonly name: string;
  /** One of its edges is of this kind; all others are of `kinds`. */
  readonly start: Kind;
  readonly kinds: readonly Kind[];
  /** Of its anti-dependencies (rw): none may follow another directly, or some have to. */
  readonly rw?: 'apart' | 'adjacent';
}

export const cycleSorts: readonly CycleSort[] = [
  {name: 'G0', start: 'ww', kinds: ['ww']},
  {name: 'G1c', start: 'wr', kinds: ['ww', 'wr']},
  {name: 'G-single', start: 'rw', kinds: ['ww', 'wr']},
  {name: 'G-nonadjacent', start: 'rw', kinds: ['ww', 'wr', 'rw'], rw: 'apart'},
  {name: 'G2-item', start: 'rw', kinds: ['ww', 'wr', 'rw'], rw: 'adjacent'},
];

/** How many edges to start from are tried once a cycle was found, for a shorter one. */
const TRIED = 200;

/** The state of a walk: what it has seen besides where it is. */
const TIMED = 1;
const LAST_RW = 2;
const ADJACENT = 4;
const SECOND_RW = 8;
const STATES = 16;

/**
 * A short cycle of this sort, `null` if there is none, `undefined` if the budget ran out first.
 *
 * @param time an order of time that it has to use at least once beside the dependencies.
 */
export function findCycle(
  graph: Graph,
  sort: CycleSort,
  time: 'process' | 'realtime' | null,
  budget: Budget,
): readonly Edge[] | null | undefined {
  const kinds = time === null ? sort.kinds : [...sort.kinds, time];
  const mask = kinds.reduce((bits, kind) => bits | bitOf[kind], 0);
  const component = graph.components(mask | bitOf[sort.start]);
  let best: readonly Edge[] | null = null;
  let tried = 0;
  for (let node = 0; node < graph.size; node += 1) {
    for (const edge of graph.from(node)) {
      if (edge.kind !== sort.start || component[edge.to] !== component[node]) continue;
      if (best !== null && tried++ > TRIED) return best;
      const found = walkBack(graph, edge, mask, sort, time !== null, component, budget);
      if (found === undefined) return best ?? undefined;
      if (found !== null && (best === null || found.length < best.length)) best = found;
    }
  }
  return best;
}

/** The shortest walk from the end of an edge back to its start, breadth first. */
function walkBack(
  graph: Graph,
  start: Edge,
  mask: number,
  sort: CycleSort,
  timed: boolean,
  component: Int32Array,
  budget: Budget,
): readonly Edge[] | null | undefined {
  const came = new Map<number, {from: number; edge: Edge}>();
  const first = start.to * STATES + (start.kind === 'rw' ? LAST_RW : 0);
  const queue = [first];
  for (const at of queue) {
    const state = at % STATES;
    for (const edge of graph.from((at - state) / STATES)) {
      budget.steps += 1;
      if ((bitOf[edge.kind] & mask) === 0 || component[edge.to] !== component[start.to]) continue;
      const isRw = edge.kind === 'rw';
      const adjacent = isRw && (state & LAST_RW) !== 0;
      if (adjacent && sort.rw === 'apart') continue;
      const next =
        (state & (TIMED | ADJACENT | SECOND_RW)) |
        (bitOf[edge.kind] >= bitOf.process ? TIMED : 0) |
        (isRw ? LAST_RW | SECOND_RW : 0) |
        (adjacent ? ADJACENT : 0);
      if (edge.to === start.from) {
        if (closes(next, sort, timed)) return [start, ...traced(came, at), edge];
        continue;
      }
      const there = edge.to * STATES + next;
      if (there === first || came.has(there)) continue;
      came.set(there, {from: at, edge});
      queue.push(there);
    }
    if (budget.exhausted !== null) return undefined;
  }
  return null;
}

function closes(state: number, {rw}: CycleSort, timed: boolean): boolean {
  if (timed && (state & TIMED) === 0) return false;
  // The edge that closes the cycle is followed by the one that it began with, which is an rw.
  if (rw === 'apart') return (state & LAST_RW) === 0 && (state & SECOND_RW) !== 0;
  if (rw === 'adjacent') return (state & (LAST_RW | ADJACENT)) !== 0;
  return true;
}

function traced(came: ReadonlyMap<number, {from: number; edge: Edge}>, end: number): Edge[] {
  const edges: Edge[] = [];
  for (let step = came.get(end); step !== undefined; step = came.get(step.from)) edges.unshift(step.edge);
  return edges;
}
