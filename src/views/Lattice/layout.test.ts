import {describe, expect, it} from 'vitest';
import type {LatticeDiagram} from './lattice.ts';
import {BOX, layOut} from './layout.ts';

const diagram: LatticeDiagram = {
  nodes: [
    {name: 'strong and long', column: 0.5, row: 0},
    {name: 'left', column: 0, row: 1},
    {name: 'right', column: 1, row: 2},
  ],
  bands: [
    {name: 'upper', from: 0, to: 1},
    {name: 'lower', from: 2, to: 2},
  ],
  arrows: [
    ['strong and long', 'left'],
    ['strong and long', 'right'],
  ],
};

describe('the layout of a lattice', () => {
  const {width, height, nodes, bands, arrows} = layOut(diagram);

  it('keeps every box inside the picture and inside its band', () => {
    for (const {x, y} of nodes) {
      expect(x - BOX.width / 2).toBeGreaterThanOrEqual(0);
      expect(x + BOX.width / 2).toBeLessThanOrEqual(width);
      expect(
        bands.some((band) => y - BOX.height / 2 > band.y && y + BOX.height / 2 < band.y + band.height),
      ).toBe(true);
      expect(y + BOX.height / 2).toBeLessThan(height);
    }
  });

  it('lets bands follow each other without a gap, down to the foot', () => {
    expect(bands[1]?.y).toBe((bands[0]?.y ?? 0) + (bands[0]?.height ?? 0));
    expect((bands[1]?.y ?? 0) + (bands[1]?.height ?? 0)).toBe(height);
  });

  it('lets every arrow fall from foot to head', () => {
    for (const {from, to} of arrows) expect(to.y).toBeGreaterThan(from.y);
  });

  it('refuses an arrow to a node that is not there', () => {
    expect(() => layOut({...diagram, arrows: [['left', 'nowhere']]})).toThrow('"nowhere"');
  });
});
