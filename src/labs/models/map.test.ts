import {describe, expect, test} from 'vitest';
import {LACK, layOut} from '../../views/LitMap/layout.ts';
import {next} from '../../views/LitMap/next.ts';
import {levelMap} from '../transactions/map.ts';
import {litMap} from './map.ts';

const diagram = litMap({});
const {nodes, bands, arrows, height} = layOut(diagram);

describe('the map', () => {
  test('keeps its boxes in the picture, in their bands and apart', () => {
    for (const {node, x, y, width, height: tall} of nodes) {
      expect(x - width / 2, node.name).toBeGreaterThanOrEqual(0);
      expect(x + width / 2, node.name).toBeLessThanOrEqual(100);
      const band = bands.find((each) => each.band.from <= node.row && node.row <= each.band.to);
      expect(y - tall / 2, node.name).toBeGreaterThan(band?.y ?? Infinity);
      expect(y + tall / 2, node.name).toBeLessThan((band?.y ?? 0) + (band?.height ?? 0));
    }
    for (const one of nodes) {
      for (const other of nodes) {
        if (one === other) continue;
        const isApart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
          Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
        expect(isApart, `${one.node.name}, ${other.node.name}`).toBe(true);
      }
    }
    expect((bands.at(-1)?.y ?? 0) + (bands.at(-1)?.height ?? 0)).toBe(height);
  });

  test.each([
    ['models', nodes],
    ['levels', layOut(levelMap(null)).nodes],
  ])('of %s: a thumb has 44 px from a row to the next, and below the last', (_, placed) => {
    const tops = [...new Set(placed.map(({y, height: tall}) => y - tall / 2))].sort((a, b) => a - b);
    for (const [row, top] of tops.slice(1).entries())
      expect(top - (tops[row] ?? 0)).toBeGreaterThanOrEqual(44);
    for (const {node, height: tall} of placed)
      expect(tall + 9 + (node.isWide ? LACK : 0), node.name).toBeGreaterThanOrEqual(44);
  });

  test('draws no arrow through a box', () => {
    for (const {stronger, weaker, from, to} of arrows) {
      for (const {node, x, y, width, height: tall} of nodes) {
        if (node.name === stronger || node.name === weaker) continue;
        for (let step = 0; step <= 20; step += 1) {
          const at = {x: from.x + ((to.x - from.x) * step) / 20, y: from.y + ((to.y - from.y) * step) / 20};
          const isInside = Math.abs(at.x - x) < width / 2 && Math.abs(at.y - y) < tall / 2;
          expect(isInside, `${stronger} → ${weaker} through ${node.name}`).toBe(false);
        }
      }
    }
  });

  test('leads by arrow keys to every box', () => {
    const reached = new Set(['linearizable']);
    for (const name of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const to = next(diagram.nodes, name, key);
        if (to !== null) reached.add(to);
      }
    }
    expect(reached.size).toBe(diagram.nodes.length);
    expect(next(diagram.nodes, 'linearizable', 'Tab')).toBeNull();
  });

  test('refuses an arrow to a box that is not there', () => {
    expect(() => layOut({...diagram, arrows: [['causal', 'nowhere']]})).toThrow('"nowhere"');
  });
});
