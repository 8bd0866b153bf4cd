import {describe, expect, it} from 'vitest';
import type {Digraph} from '../../../../src/views/Digraph/digraph.ts';
import {nobodyDead, twoDead} from './heard-from.ts';

const core = ({nodes}: Digraph) => nodes.filter(({mark}) => mark === 'core').map(({name}) => name);
const heardBy = ({edges}: Digraph, name: string) => edges.filter(({to}) => to === name).map(({from}) => from);

describe('the graph of who heard whom', () => {
  it('with two dead has the three who live in one clique, each of whom heard the two others', () => {
    expect(core(twoDead)).toEqual(['A', 'B', 'C']);
    expect(['A', 'B', 'C'].map((name) => heardBy(twoDead, name))).toEqual([
      ['B', 'C'],
      ['A', 'C'],
      ['A', 'B'],
    ]);
    expect(['D', 'E'].flatMap((name) => heardBy(twoDead, name))).toEqual([]);
  });

  it('with all alive has a clique of three into which no arrow leads, and two outside it who heard it', () => {
    expect(core(nobodyDead)).toEqual(['A', 'B', 'C']);
    expect(['D', 'E'].map((name) => heardBy(nobodyDead, name))).toEqual([
      ['A', 'B'],
      ['A', 'B'],
    ]);
    const into = nobodyDead.edges.filter(({from, to}) => 'DE'.includes(from) && 'ABC'.includes(to));
    expect(into).toEqual([]);
  });
});
