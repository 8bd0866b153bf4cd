import {expect, test} from 'vitest';
import {groupsOf, misfortunesOf} from './schedule.ts';

const nodes = ['n0', 'n1', 'n2'];

test('faults of one node that overlap are one, and others stay apart', () => {
  const deeds = [
    {fault: 'kill', nodes: ['n1'], fromMs: 100, forMs: 100},
    {fault: 'kill', nodes: ['n1'], fromMs: 150, forMs: 150},
    {fault: 'pause', nodes: ['n1'], fromMs: 150, forMs: 10},
    {fault: 'kill', nodes: ['n0'], fromMs: 120, forMs: 10},
  ] as const;
  const said = misfortunesOf(deeds, nodes).map(({from, to, begin}) => [begin.kind, from, to]);
  expect(said).toEqual([
    ['crash', 120_000, 130_000],
    ['crash', 100_000, 300_000],
    ['pause', 150_000, 160_000],
  ]);
});

test('partitions that overlap cut what either cuts, for as long as it does', () => {
  const deeds = [
    {fault: 'partition', nodes: ['n0'], fromMs: 0, forMs: 20},
    {fault: 'partition', nodes: ['n1'], fromMs: 10, forMs: 20},
  ] as const;
  const said = misfortunesOf(deeds, nodes).map(({from, to, begin}) => [
    from,
    to,
    'links' in begin ? [...begin.links].sort().join(' ') : '',
  ]);
  expect(said).toEqual([
    [0, 10_000, 'n0>n1 n0>n2 n1>n0 n2>n0'],
    [10_000, 20_000, 'n0>n1 n0>n2 n1>n0 n1>n2 n2>n0 n2>n1'],
    [20_000, 30_000, 'n0>n1 n1>n0 n1>n2 n2>n1'],
  ]);
});

test('of three nodes each is a group, of four each two as well', () => {
  expect(groupsOf(nodes)).toHaveLength(3);
  expect(groupsOf([...nodes, 'n3'])).toHaveLength(10);
});
