import {describe, expect, it} from 'vitest';
import type {Digraph} from './digraph.ts';
import {edgePath, places, size} from './geometry.ts';

const nodes = (count: number): Digraph => ({
  nodes: Array.from({length: count}, (_, place) => ({id: String(place), name: String(place)})),
  edges: [],
});

describe('a digraph', () => {
  it('keeps its nodes within the picture and apart from each other', () => {
    for (let count = 1; count <= 6; count++) {
      const points = [...places(nodes(count)).values()];
      expect(new Set(points.map(({x, y}) => `${x} ${y}`)).size).toBe(count);
      for (const {x, y} of points) {
        expect(x).toBeGreaterThan(20);
        expect(x).toBeLessThan(size.width - 20);
        expect(y).toBeGreaterThan(20);
        expect(y).toBeLessThan(size.height - 20);
      }
    }
  });

  it('says how many nodes it can show', () => {
    expect(() => places(nodes(7))).toThrow('one to six nodes, not 7');
  });

  it('draws the two directions between a pair as two lines', () => {
    const at = places(nodes(5));
    expect(edgePath({from: '0', to: '1'}, at)).not.toBe(edgePath({from: '1', to: '0'}, at));
  });

  it('has no edge to a node that does not exist', () => {
    expect(() => edgePath({from: '0', to: '9'}, places(nodes(5)))).toThrow('does not have');
  });
});
