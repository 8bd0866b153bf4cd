import {expect, it} from 'vitest';
import {checkSet} from '../samples/acknowledged.ts';
import {failover} from './failover.ts';
import {broadcastSpread} from './broadcast-spread.ts';
import {lateEffect, unknownWrite} from './unknown-write.ts';

it('the order under the unknown write is legal, and the write stands after it was given up', () => {
  let register = 0;
  for (const place of lateEffect) {
    const operation = unknownWrite[place];
    if (operation?.f === 'write') register = Number(operation.value);
    expect(operation?.value).toBe(register);
  }
  expect(lateEffect.indexOf(1)).toBeLessThan(lateEffect.indexOf(0));
});

it('the failover picture loses the write that was acknowledged alone', () => {
  const acknowledged = failover.events.filter(({label}) => label === 'ok').length;
  expect(acknowledged).toBe(2);
  const end = failover.events.find(({id}) => id === 'demoted')?.label ?? '';
  const found = new Set([1, 2].filter((value) => end.includes(String(value))));
  const adds = [1, 2].map((value) => ({value, outcome: 'ok' as const}));
  expect(checkSet(adds, found).lost).toEqual([2]);
});

it('both broadcasts of the picture reach all 25, the star at 200 ms, the grid at 800 ms', () => {
  const when = broadcastSpread.series.map(({points}) => points.find(([, nodes]) => nodes === 25)?.[0]);
  expect(when).toEqual([200, 800]);
});
