import {describe, expect, test} from 'vitest';
import type {Dependencies} from './dependencies.ts';
import {layOut, WIDTH} from './layout.ts';

const ring = (count: number): Dependencies => ({
  nodes: Array.from({length: count}, (_, place) => ({
    id: String(place),
    head: `T${place}`,
    lines: ['write x: 1', 'read y: nothing'].slice(0, 1 + (place % 2)),
    mark: null,
    says: `T${place}`,
  })),
  edges: Array.from({length: count}, (_, place) => ({
    from: String(place),
    to: String((place + 1) % count),
    label: 'rw x',
    isMarked: true,
  })).filter(({from, to}) => from !== to),
});

describe.each([1, 2, 3, 4, 5, 6])('%i cards', (count) => {
  const {cards, edges, height} = layOut(ring(count));

  test('stand within the picture, and none on another', () => {
    for (const [place, {x, y, width, height: tall}] of cards.entries()) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(WIDTH);
      expect(y - tall / 2).toBeGreaterThanOrEqual(0);
      expect(y + tall / 2).toBeLessThanOrEqual(height);
      expect(tall).toBeGreaterThanOrEqual(44);
      for (const other of cards.slice(place + 1)) {
        const apart = Math.abs(other.x - x) >= width || Math.abs(other.y - y) >= (tall + other.height) / 2;
        expect(apart).toBe(true);
      }
    }
  });

  test('arrows begin and end outside of the cards', () => {
    for (const {from, to} of edges)
      for (const point of [from, to])
        for (const {x, y, width, height: tall} of cards) {
          const inside = Math.abs(point.x - x) < width / 2 && Math.abs(point.y - y) < tall / 2;
          expect(inside).toBe(false);
        }
  });
});

test('two arrows between the same cards stand apart, with a name each', () => {
  const [there, back] = layOut(ring(2)).edges;
  expect(there?.from.y).not.toBe(back?.from.y);
  expect(Math.abs((there?.label.y ?? 0) - (back?.label.y ?? 0))).toBeGreaterThan(20);
});

test('an edge to a card that is not there is an error', () => {
  const graph = {...ring(2), edges: [{from: '0', to: '9', label: '', isMarked: false}]};
  expect(() => layOut(graph)).toThrow('no card of the picture');
});
