import {describe, expect, it} from 'vitest';
import {history, type Line} from './history.trial.ts';
import {judgeSet} from './sets.ts';

const judge = (...lines: Line[]) => judgeSet('add')(history(...lines));

describe('a set', () => {
  it('is right if the last reads have all that was added', () => {
    const {valid, figures} = judge(
      [0, 'invoke', 'add', 0],
      [0, 'ok', 'add', 0],
      [1, 'invoke', 'add', 1],
      [2, 'invoke', 'read'],
      [1, 'ok', 'add', 1],
      [2, 'ok', 'read', [1, 0]],
    );
    expect(valid).toBe(true);
    expect(figures).toMatchObject({attempted: 2, stable: 2, lost: 0, neverRead: 0, stale: 0});
  });

  it('may be late, which is counted', () => {
    const {valid, figures} = judge(
      [0, 'invoke', 'add', 0],
      [0, 'ok', 'add', 0],
      [1, 'invoke', 'read'],
      [1, 'ok', 'read', []],
      [1, 'invoke', 'read'],
      [1, 'ok', 'read', [0]],
    );
    expect(valid).toBe(true);
    // It was known at 1 ms, and a read that was invoked at 2 ms did not have it.
    expect(figures).toMatchObject({stable: 1, stale: 1, stableLatenciesMs: {0: 1, 1: 1}});
  });

  it('is wrong if an element was acknowledged, or seen, and is gone', () => {
    const lost = {valid: false, anomalies: [{name: 'lost', count: 1, examples: [0]}]};
    expect(
      judge(
        [0, 'invoke', 'add', 0],
        [0, 'ok', 'add', 0],
        [0, 'invoke', 'add', 1],
        [0, 'ok', 'add', 1],
        [1, 'invoke', 'read'],
        [1, 'ok', 'read', [1]],
      ),
    ).toMatchObject(lost);
    expect(
      judge(
        [0, 'invoke', 'add', 0],
        [1, 'invoke', 'read'],
        [1, 'ok', 'read', [0]],
        [1, 'invoke', 'read'],
        [1, 'ok', 'read', []],
      ),
    ).toMatchObject(lost);
  });

  it('does not miss what nobody knows to be there, nor what was added while it was read', () => {
    const {valid, figures} = judge(
      [0, 'invoke', 'add', 0],
      [0, 'info', 'add', 0],
      [1, 'invoke', 'add', 1],
      [2, 'invoke', 'read'],
      [1, 'ok', 'add', 1],
      [2, 'ok', 'read', []],
    );
    expect(valid).toBe('unknown');
    expect(figures).toMatchObject({attempted: 2, stable: 0, lost: 0, neverRead: 2});
  });

  it('is wrong if a read has what nobody had added, or something twice', () => {
    expect(
      judge([0, 'invoke', 'add', 0], [0, 'ok', 'add', 0], [1, 'invoke', 'read'], [1, 'ok', 'read', [0, 7]]),
    ).toMatchObject({valid: false, anomalies: [{name: 'unexpected', examples: [7]}]});
    expect(
      judge([1, 'invoke', 'read'], [1, 'ok', 'read', [0]], [0, 'invoke', 'add', 0], [0, 'ok', 'add', 0]),
    ).toMatchObject({valid: false, anomalies: [{name: 'unexpected', examples: [0]}]});
    expect(
      judge([0, 'invoke', 'add', 0], [0, 'ok', 'add', 0], [1, 'invoke', 'read'], [1, 'ok', 'read', [0, 0]]),
    ).toMatchObject({valid: false, anomalies: [{name: 'duplicated', examples: [0]}]});
  });
});
