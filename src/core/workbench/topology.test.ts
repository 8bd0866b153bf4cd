import {describe, expect, it} from 'vitest';
import {topologyNames, topologyOf} from './topology.ts';

const nodes = (count: number) => Array.from({length: count}, (_, place) => `n${place}`);

describe('topologies', () => {
  it('a line', () => {
    expect(topologyOf('line', nodes(3))).toEqual({n0: ['n1'], n1: ['n0', 'n2'], n2: ['n1']});
  });

  it('a grid, of five nodes as in Maelstrom’s documents', () => {
    const {n0, n1, n2, n3, n4} = topologyOf('grid', nodes(5));
    expect([n0, n1, n2, n3, n4].map((near) => [...(near ?? [])].sort())).toEqual([
      ['n1', 'n3'],
      ['n0', 'n2', 'n4'],
      ['n1'],
      ['n0', 'n4'],
      ['n1', 'n3'],
    ]);
  });

  it('a tree with four branches', () => {
    const tree = topologyOf('tree4', nodes(25));
    expect(tree['n0']).toEqual(['n1', 'n2', 'n3', 'n4']);
    expect(tree['n1']).toEqual(['n0', 'n5', 'n6', 'n7', 'n8']);
    expect(tree['n5']).toEqual(['n1', 'n21', 'n22', 'n23', 'n24']);
    expect(tree['n24']).toEqual(['n5']);
  });

  it.each(topologyNames)('%s is symmetric, connected, and nobody is near himself', (name) => {
    for (let count = 1; count <= 30; count++) {
      const near = topologyOf(name, nodes(count));
      for (const [node, others] of Object.entries(near)) {
        expect(new Set(others).size).toBe(others.length);
        expect(others).not.toContain(node);
        for (const other of others) expect(near[other]).toContain(node);
      }
      const reached = new Set(['n0']);
      for (const node of reached) for (const other of near[node] ?? []) reached.add(other);
      expect(reached.size).toBe(count);
    }
  });
});
