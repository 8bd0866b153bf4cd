import {describe, expect, it} from 'vitest';
import {apply, nextAction, type Counts} from './reconcile.ts';

const target: Counts = {web: 3, queue: 1};

/** Runs the loop for at most `steps` steps; it keeps nothing between two of them. */
function run(real: Counts, steps: number): Counts {
  let now = real;
  for (let step = 0; step < steps; step += 1) {
    const action = nextAction(target, now);
    if (action === null) return now;
    now = apply(now, action);
  }
  return now;
}

describe('a reconciliation loop', () => {
  it('reaches the target from any state, one difference at a time', () => {
    expect(run({web: 5, old: 2}, 100)).toEqual({web: 3, queue: 1, old: 0});
    expect(run({}, 100)).toEqual(target);
  });

  it('goes on after a crash at any step, because it had nothing to remember', () => {
    for (let crash = 0; crash < 6; crash += 1) {
      const left = run({web: 5}, crash);
      expect(run(left, 100)).toEqual(target);
    }
  });

  it('fixes what somebody else has changed', () => {
    const meddledWith = apply(run({}, 100), {service: 'web', change: -1});
    expect(nextAction(target, meddledWith)).toEqual({
      service: 'web',
      change: 1,
    });
  });
});
