import {expect, test} from 'vitest';
import type {Operation} from '../../core/checking/history.ts';
import {layOut} from './layout.ts';

function operation(process: string, f: string, call: number, end: number | null): Operation {
  return {process, f, value: 1, call, return: end, outcome: end === null ? 'info' : 'ok'};
}

const history = [
  operation('left', 'write', 1_000, 9_000),
  operation('right', 'read', 2_000, 2_001),
  operation('right', 'read', 9_500, 500_000),
  operation('left', 'write', 9_600, null),
];

test('times keep their order', () => {
  const {bars} = layOut(history, {faults: []});
  const [write, read, late, open] = bars;
  expect(write?.left).toBeLessThan(read?.left ?? 0);
  expect(read?.right).toBeLessThan(write?.right ?? 0);
  expect(write?.right).toBeLessThan(late?.left ?? 0);
  expect(open?.right).toBeGreaterThan(late?.right ?? 0);
});

test('every bar is wide enough for a thumb and for its words', () => {
  for (const {left, right, text} of layOut(history, {faults: []}).bars) {
    expect(right - left).toBeGreaterThanOrEqual(44);
    expect(right - left).toBeGreaterThan(7 * text.length);
  }
});

test('bars of one process do not overlap', () => {
  const {bars} = layOut(history, {faults: []});
  for (const one of bars) {
    for (const other of bars) {
      if (one.row === other.row && one.left < other.left) expect(one.right).toBeLessThan(other.left);
    }
  }
});

test('points of a witness order stand on their bars and never go back', () => {
  const {bars, points} = layOut(history, {faults: [], order: [1, 0, 2]});
  expect(points.map(({place}) => place)).toEqual([1, 2, 3]);
  let before = 0;
  for (const {index, x} of points) {
    expect(x).toBeGreaterThanOrEqual(Math.max(before, bars[index]?.left ?? 0));
    expect(x).toBeLessThanOrEqual(bars[index]?.right ?? 0);
    before = x;
  }
});

test('a band covers the operations under way in it', () => {
  const {bars, bands} = layOut(history, {faults: [{label: 'cut', from: 1_500, to: 9_400}]});
  expect(bands[0]?.left).toBeGreaterThan(bars[0]?.left ?? 0);
  expect(bands[0]?.right).toBeLessThan(bars[2]?.left ?? 0);
});

test('rows that are known before are there before anything happens in them', () => {
  const {height, processes} = layOut([], {processes: ['left', 'right'], isCompact: true});
  expect(processes).toEqual(['left', 'right']);
  expect(height).toBeGreaterThan(2 * 44);
});

test('a bar keeps its name while the history is put in another order', () => {
  const moved = [...history].reverse();
  const names = (operations: readonly Operation[]) =>
    layOut(operations, {processes: ['left', 'right']})
      .bars.map(({id, operation: {f}}) => `${id} ${f}`)
      .sort();
  expect(names(moved)).toEqual(names(history));
});
