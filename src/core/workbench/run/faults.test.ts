import {describe, expect, it} from 'vitest';
import {Chance} from '../chance.ts';
import {drawGrudge} from './grudge.ts';
import {Latency} from './latency.ts';
import {drawNodes} from './nemesis.ts';
import {settings} from './play.trial.ts';

const five = ['n0', 'n1', 'n2', 'n3', 'n4'];

/** How many nodes each node hears, itself among them. */
function heard(links: readonly string[]): number[] {
  return five.map((dest) => 5 - links.filter((link) => link.endsWith(`>${dest}`)).length).sort();
}

describe('a partition', () => {
  it('is one node alone, a half, or a ring of majorities that are all different', () => {
    const chance = new Chance(1, 'partition');
    const shapes = new Map<string, readonly string[]>();
    for (let draw = 0; draw < 200; draw++) {
      const links = drawGrudge(five, chance);
      shapes.set(heard(links).join(), links);
    }
    expect([...shapes.keys()].sort()).toEqual(['1,4,4,4,4', '2,2,3,3,3', '3,3,3,3,3']);
    const ring = shapes.get('3,3,3,3,3') ?? [];
    const majorities = five.map((dest) => five.filter((src) => !ring.includes(`${src}>${dest}`)).join());
    expect(new Set(majorities).size).toBe(5);
  });

  it('is none of a single node', () => {
    expect(drawGrudge(['n0'], new Chance(1, 'partition'))).toEqual([]);
  });
});

it('nodes that are killed or paused are one to all, without doubles', () => {
  const chance = new Chance(1, 'processes');
  const drawn = Array.from({length: 200}, () => drawNodes(five, chance));
  expect(new Set(drawn.map(({length}) => length))).toEqual(new Set([1, 2, 3, 4, 5]));
  for (const nodes of drawn) expect(new Set(nodes).size).toBe(nodes.length);
});

describe('latency', () => {
  const mean = (latencyKind: 'constant' | 'uniform' | 'exponential') => {
    const latency = new Latency({...settings, latencyMicros: 10_000, latencyKind});
    const all = Array.from({length: 4000}, () => latency.of({src: 'n0', dest: 'n1', body: {}}));
    return {all, mean: all.reduce((sum, each) => sum + each, 0) / all.length};
  };

  it('has the mean that is asked for', () => {
    expect(new Set(mean('constant').all)).toEqual(new Set([10_000]));
    // Standard errors: 20,000/12^½/4000^½ = 91 and 10,000/4000^½ = 158.
    expect(Math.abs(mean('uniform').mean - 10_000)).toBeLessThan(6 * 91);
    expect(Math.abs(mean('exponential').mean - 10_000)).toBeLessThan(6 * 158);
    expect(Math.max(...mean('uniform').all)).toBeLessThanOrEqual(20_000);
  });

  it('is none where a client takes part, and there is some to a service', () => {
    const latency = new Latency({...settings, latencyMicros: 10_000, latencyKind: 'constant'});
    expect(latency.of({src: 'c1', dest: 'n1', body: {}})).toBe(0);
    expect(latency.of({src: 'n1', dest: 'c1', body: {}})).toBe(0);
    expect(latency.of({src: 'n1', dest: 'lin-kv', body: {}})).toBe(10_000);
  });
});
