import type {Item, Puzzle} from './puzzle.ts';
import type {Access, Memory} from './memory.ts';
import type {OrderModel} from './names.ts';
import {NO_READ, type Sources} from './sources.ts';

/** Which pairs of a process's operations a model keeps in program order: the earlier is a `from`, the later a `to`. */
interface Rule {
  readonly from: 'all' | 'writes' | 'reads' | 'sources';
  readonly to: 'all' | 'writes' | 'reads';
  /** In the view of whose process: the one whose view it is, or every one. */
  readonly of: 'own' | 'every';
  /** A read comes after the write whose value it returned, in everybody's view. */
  readonly afterSource?: true;
}

/**
 * The models as rules about views. Each process has a view: an order of all writes and of its own reads, in which
 * each read returns what was last written. In the sequential model all share one, with everybody's reads.
 *
 * Sequential: Lamport 1979. PRAM: Lipton and Sandberg 1988. Causal: causal memory of Ahamad, Neiger, Burns, Kohli and
 * Hutto 1995. The session guarantees of Terry and others 1994, as Brzeziński, Sobaniec and Wawrzyniak put them for
 * views (2003 and 2004), who show that PRAM is the first three in one view, and causal all four. Viotti and Vukolić 2016
 * (after Burckhardt 2014) have all writes in one order for everybody too, which is more than is asked here.
 */
const rules: Readonly<Record<OrderModel, Rule>> = {
  sequential: {from: 'all', to: 'all', of: 'every'},
  causal: {from: 'all', to: 'all', of: 'every', afterSource: true},
  PRAM: {from: 'all', to: 'all', of: 'every'},
  'read your writes': {from: 'writes', to: 'reads', of: 'own'},
  'monotonic reads': {from: 'reads', to: 'reads', of: 'own'},
  'monotonic writes': {from: 'writes', to: 'writes', of: 'every'},
  'writes follow reads': {from: 'sources', to: 'writes', of: 'every'},
};

/** Whether the model speaks of which write a read has its value from. */
export function asksForSources(model: OrderModel): boolean {
  return rules[model].from === 'sources' || rules[model].afterSource === true;
}

/** Items of the puzzle after the accesses are marks, one an access: all before the mark comes before all after it. */
export function puzzleFor(
  memory: Memory,
  model: OrderModel,
  viewer: number | null,
  sources: Sources | null,
): Puzzle {
  const {accesses, before, unwritten} = memory;
  const {from, to, of, afterSource} = rules[model];
  const size = accesses.length;
  const items = accesses.map((access) => itemOf(access, viewer));
  const edges: number[][] = accesses.map(() => []);
  accesses.forEach(({process}, place) => {
    const mark = size + place;
    items.push({kind: 'mark', key: 0, content: 0, atFirst: false});
    edges.push([]);
    if (of === 'own' && process !== viewer) return;
    const source = sources?.[place] ?? NO_READ;
    for (const earlier of before[place] ?? []) {
      edges[mark]?.push(size + earlier);
      if (matches(accesses[place], to)) edges[place]?.push(size + earlier);
    }
    if (from === 'sources') {
      if (source >= 0) edges[mark]?.push(source);
    } else if (matches(accesses[place], from)) edges[mark]?.push(place);
    if (afterSource && source >= 0) edges[place]?.push(source);
  });
  return {items, before: edges, unwritten};
}

function matches(access: Access | undefined, which: Rule['to']): boolean {
  return which === 'all' || access?.isWrite === (which === 'writes');
}

/** What others read is nothing to the viewer, but what comes before it and after it is. */
function itemOf({isWrite, process, key, content, atFirst}: Access, viewer: number | null): Item {
  const kind = isWrite ? 'write' : viewer === null || process === viewer ? 'read' : 'mark';
  return {kind, key, content, atFirst};
}
