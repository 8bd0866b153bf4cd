import {decisions, explore, valences} from './explore.ts';
import type {Bit, Protocol} from './protocol.ts';

/** How many configurations of each kind there are from one start, and what can be decided without some process. */
export interface Census {
  /** The valence of the start: '', '0', '1' or '01'. */
  start: string;
  configurations: number;
  /** Steps that change the configuration. */
  edges: number;
  bivalent: number;
  zero: number;
  one: number;
  /** Configurations in which two processes have decided differently. */
  disagreeing: number;
  /** Steps from a bivalent configuration to one that is not. */
  decisive: number;
}

/** @param inputs one digit per process, '011'; @param silent processes that never take a step */
export function census<S, B>(
  protocol: Protocol<S, B>,
  inputs: string,
  silent: readonly number[] = [],
): Census {
  const bits = [...inputs].map((digit): Bit => (digit === '1' ? 1 : 0));
  const graph = explore(protocol, bits, silent);
  const valence = valences(protocol, graph);
  const of = (name: string) =>
    [...(valence.get(name) ?? [])].sort().join('');
  const nodes = [...graph.nodes.keys()];
  const edges = [...graph.nodes].flatMap(([from, {edges: all}]) =>
    all.map(({to}) => ({from, to})),
  );
  const moves = edges.filter(({from, to}) => from !== to);
  return {
    start: of(graph.root),
    configurations: nodes.length,
    edges: moves.length,
    bivalent: nodes.filter((name) => of(name) === '01').length,
    zero: nodes.filter((name) => of(name) === '0').length,
    one: nodes.filter((name) => of(name) === '1').length,
    disagreeing: [...graph.nodes.values()].filter(
      (n) => decisions(protocol, n.configuration).size === 2,
    ).length,
    decisive: moves.filter(
      ({from, to}) => of(from) === '01' && of(to) !== '01',
    ).length,
  };
}
