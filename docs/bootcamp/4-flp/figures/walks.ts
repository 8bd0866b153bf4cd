import type {Diagram, DiagramNode, Valence} from '@site/src/views/ArrowDiagram/diagram.ts';
import {arbiter, type Body as Proposal, type State as ArbiterState} from '../samples/arbiter.ts';
import {apply, key, start} from '../samples/configurations.ts';
import {explore, valences, type Graph} from '../samples/explore.ts';
import type {Bit, Configuration, Event, Protocol} from '../samples/protocol.ts';
import {waitForAll} from '../samples/votes.ts';

/** Between neighbours of a walk, in columns of the picture. */
const STRIDE = 0.9;

const kinds: Readonly<Record<string, Valence>> = {'0': 'zero', '1': 'one', '01': 'bivalent'};
const words: Readonly<Record<Valence, string>> = {
  zero: '0-valent',
  one: '1-valent',
  bivalent: 'bivalent',
  unknown: '',
};

function valenceOf<S, B>(protocol: Protocol<S, B>, graph: Graph<S, B>, name: string): Valence {
  const values = [...(valences(protocol, graph).get(name) ?? [])].sort().join('');
  return kinds[values] ?? 'unknown';
}

const bits = (inputs: string): Bit[] => [...inputs].map((digit) => (digit === '1' ? 1 : 0));

/** From 000 to 111 by one input at a time, each start with the valence that the sample's explorer finds. */
function walk<S, B>(protocol: Protocol<S, B>): Diagram {
  const starts = ['000', '001', '011', '111'];
  const nodes = starts.map((inputs, column): DiagramNode => {
    const graph = explore(protocol, bits(inputs));
    const valence = valenceOf(protocol, graph, graph.root);
    return {id: inputs, name: inputs, column: column * STRIDE, row: 0, valence, note: words[valence]};
  });
  const arrows = starts.slice(1).map((to, place) => {
    const from = starts[place] ?? '';
    const changed = [...to].findIndex((digit, process) => digit !== from[process]);
    return {from, to, name: `${'ABC'[changed] ?? ''}’s input`};
  });
  return {nodes, arrows};
}

/** Lemma 2's walk through the starts of two protocols. */
export const startsOfWaitForAll = walk(waitForAll);
export const startsOfArbiter = walk(arbiter);

const nothing = (process: number): Event<Proposal> => ({process, received: null});
const arbiterGets = (value: Bit): Event<Proposal> => ({process: 2, received: {kind: 'P', value}});

/** A configuration of the walk, and what the event e would make of it. */
function stop(place: number, configuration: Configuration<ArbiterState, Proposal>): DiagramNode[] {
  const graph = explore(arbiter, bits('011'));
  const valence = valenceOf(arbiter, graph, key(configuration));
  const after = valenceOf(arbiter, graph, key(apply(arbiter, configuration, arbiterGets(0))));
  const names = ['C', 'C₀', 'C₁'];
  const ends = ['e(C)', 'D₀', 'D₁'];
  const column = place * 1.1;
  return [
    {id: `C${place}`, name: names[place] ?? '', column, row: 0, valence},
    {id: `D${place}`, name: ends[place] ?? '', column, row: 1, valence: after, note: words[after]},
  ];
}

function lemma3Walk(): Diagram {
  const afterA = apply(arbiter, start(arbiter, bits('011')), nothing(0));
  const afterB = apply(arbiter, afterA, nothing(1));
  const afterProposal = apply(arbiter, afterB, arbiterGets(1));
  const stops = [afterA, afterB, afterProposal];
  return {
    nodes: stops.flatMap((configuration, place) => stop(place, configuration)),
    arrows: [
      {from: 'C0', to: 'C1', name: 'B starts'},
      {from: 'C1', to: 'C2', name: 'e′'},
      ...stops.map((_, place) => ({from: `C${place}`, to: `D${place}`, name: 'e'})),
    ],
  };
}

/** Lemma 3's walk in the arbiter's protocol, from 0 1 1 once A has started; e is the arbiter's receipt of A's 0, e′ of B's 1. */
export const walkWithoutE = lemma3Walk();
