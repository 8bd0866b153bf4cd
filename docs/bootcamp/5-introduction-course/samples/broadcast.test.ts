import {describe, expect, it} from 'vitest';
import {flood, grid, star} from './broadcast.ts';

const nodes = Array.from({length: 25}, (_, node) => node);
const slowest = (topology: ReturnType<typeof star>) =>
  Math.max(...nodes.flatMap((origin) => flood(topology, origin).heardAt));

describe('a broadcast to 25 nodes', () => {
  it('costs 24 messages in a star from any origin: one for each node that has to hear', () => {
    expect(
      new Set(nodes.map((origin) => flood(star(25), origin).messages)),
    ).toEqual(new Set([24]));
  });

  it('costs 56 in a 5 by 5 grid from any origin', () => {
    expect(
      new Set(nodes.map((origin) => flood(grid(5), origin).messages)),
    ).toEqual(new Set([56]));
  });

  it('takes two hops at most in a star, and eight in the grid: 200 ms and 800 ms at 100 ms a hop', () => {
    expect(slowest(star(25)) * 100).toBe(200);
    expect(slowest(grid(5)) * 100).toBe(800);
  });

  it('when half of the operations are broadcasts: 12 and 28 messages an operation', () => {
    expect(flood(star(25), 0).messages / 2).toBe(12);
    expect(flood(grid(5), 0).messages / 2).toBe(28);
  });
});
