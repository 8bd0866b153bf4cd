import {expect, it} from 'vitest';
import {IdSource} from './unique-ids.ts';

const take = (source: IdSource, count: number) =>
  Array.from({length: count}, () => source.next());

it('nodes that never speak to each other give different ids', () => {
  const ids = ['n1', 'n2', 'n3'].flatMap((node) =>
    take(new IdSource(node), 100),
  );
  expect(new Set(ids).size).toBe(300);
});

it('a node that forgets its counter in a crash gives an id twice', () => {
  const before = take(new IdSource('n1'), 3);
  const after = take(new IdSource('n1'), 1);
  expect(before).toContain(after[0]);
});

it('a node that begins beyond all it has used does not', () => {
  const before = take(new IdSource('n1'), 3);
  const after = take(new IdSource('n1', 3), 3);
  expect(new Set([...before, ...after]).size).toBe(6);
});
