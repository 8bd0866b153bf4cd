import {describe, expect, test} from 'vitest';
import {fingerprint, trace} from '../simulation/trace.ts';
import {AP, auto, CP, faultsOf, play, quorum} from './registers.trial.ts';

/*
 * The logs of the registers as they were before the simulation had disks. What is added to it for another protocol
 * must not move a byte of theirs: links that readers have shared replay these runs.
 */
describe('the log of a register under random faults', () => {
  const logOf = (policy: typeof CP, seed: number) =>
    fingerprint(trace(play({seed, policy, script: [...auto(true, 0), ...faultsOf(seed, 6)]}, 1000).log));

  test('has the bytes that it had, under majorities', () => {
    expect([1, 2, 3].map((seed) => logOf(CP, seed))).toMatchInlineSnapshot(`
      [
        "443ca547463aa52f",
        "5c695f27e1bd2f4f",
        "84ed25a3193a0863",
      ]
    `);
  });

  test('has the bytes that it had, without write-back', () => {
    expect([1, 2, 3].map((seed) => logOf(quorum(2, 2, false), seed))).toMatchInlineSnapshot(`
      [
        "c9f9541762d70667",
        "c72dbb4783e52a1f",
        "64f61d61c655e569",
      ]
    `);
  });

  test('has the bytes that it had, under last writer wins', () => {
    expect([1, 2, 3].map((seed) => logOf(AP, seed))).toMatchInlineSnapshot(`
      [
        "7be9e275d1e93965",
        "cb8d188ff8b58bcf",
        "f808c86bde0e614b",
      ]
    `);
  });
});
