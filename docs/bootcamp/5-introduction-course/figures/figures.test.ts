import {expect, it} from 'vitest';
import {checkSet} from '../samples/acknowledged.ts';
import {failover} from './failover.ts';
import {broadcastSpread} from './broadcast-spread.ts';
import {lateWriteDiagram} from './late-write.ts';
import {movedSession} from './moved-session.ts';
import {between, copies, emptyAfter, inGrid, meanOfTwoMs, stays} from './numbers.ts';
import {queue} from './queue.ts';
import {copiesByStep} from './reconciling.ts';
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

it('the text counts a grid’s messages and hops, the time without a copy, and the seconds until a queue is empty', () => {
  // Each of the 40 edges is crossed twice, but 24 nodes do not answer the neighbour that told them.
  expect(inGrid).toEqual({messages: 2 * 40 - 24, perOperation: 28, hops: 8, ms: 800});
  // A millionth of 31,557,600 s, a thousandth of 8,766 h.
  expect(copies).toEqual({secondsTogether: 32, hoursSwitch: '8.8'});
  // The burst leaves 5 times 100 behind, and 20 a second are worked off.
  expect(emptyAfter).toBe((5 * 100) / 20);
  expect([between.twiceMs, stays, meanOfTwoMs]).toEqual([120, 30, 505]);
});

it('the moved session reads a version older than it has written', () => {
  const labels = movedSession.events.map(({label}) => label);
  expect(labels).toContain('write version 1');
  expect(labels.at(-1)).toBe('reads version 0');
});

it('the loop of the picture reaches five copies, loses three and reaches five again', () => {
  expect(copiesByStep()).toEqual([0, 1, 2, 3, 4, 5, 5, 2, 3, 4, 5, 5, 5, 5, 5]);
});

it('in the picture of the lease the new holder writes and the late one is refused', () => {
  const atServer = lateWriteDiagram.events.filter(({process}) => process === 'files');
  expect(atServer.map(({label}) => label)).toEqual(['written', 'refused']);
});

it('the queues of the picture are as long as its words say', () => {
  const [burst, tooMuch] = queue.series.map(({points}) => new Map<number, number>(points));
  // From 0 at second 10 to 500 at second 15, and back to 0 at second 40.
  expect([9, 10, 15, 39, 40].map((second) => burst?.get(second))).toEqual([0, 0, 500, 20, 0]);
  expect(Math.max(...(burst?.values() ?? []))).toBe(500);
  // Evenly, by ten a second, to 600 at the end of the minute.
  expect([1, 30, 60].map((second) => tooMuch?.get(second))).toEqual([10, 300, 600]);
});
