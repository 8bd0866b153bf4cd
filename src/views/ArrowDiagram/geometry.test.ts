import {describe, expect, it} from 'vitest';
import {arrowPath, size} from './geometry.ts';
import type {Diagram} from './diagram.ts';

const square: Diagram = {
  nodes: [
    {id: 'a', column: 0, row: 0, name: 'C', valence: 'unknown'},
    {id: 'b', column: 1, row: 0, name: 'D', valence: 'unknown'},
    {id: 'c', column: 0, row: 1, name: 'E', valence: 'unknown'},
  ],
  arrows: [],
};

describe('an arrow', () => {
  it('that points sideways has its name above it', () => {
    const {from, to, name} = arrowPath({from: 'a', to: 'b', name: 'e'}, square.nodes);
    expect(from.x).toBeLessThan(to.x);
    expect(name.y).toBeLessThan(from.y);
    expect(name.anchor).toBe('middle');
  });

  it('that points down has its name to the right', () => {
    const {from, name} = arrowPath({from: 'a', to: 'c', name: 'e'}, square.nodes);
    expect(name.x).toBeGreaterThan(from.x);
    expect(name.anchor).toBe('start');
  });

  it('stays within the picture', () => {
    const {to} = arrowPath({from: 'a', to: 'b', name: 'e'}, square.nodes);
    expect(to.x).toBeLessThan(size(square).width);
  });

  it('cannot end at a node that does not exist', () => {
    expect(() => arrowPath({from: 'a', to: 'z', name: 'e'}, square.nodes)).toThrow('does not have');
  });
});
