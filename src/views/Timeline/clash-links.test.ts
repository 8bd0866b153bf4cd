import {describe, expect, test} from 'vitest';
import type {Operation} from '../../core/checking/history.ts';
import {clashLink} from './clash-links.ts';

const done = (
  process: string,
  f: string,
  value: Operation['value'],
  call: number,
  end: number,
): Operation => ({
  process,
  f,
  value,
  call,
  return: end,
  outcome: 'ok',
});

describe('the line between operations that clash', () => {
  test('goes from the write that was over to the read that missed it', () => {
    const history = [done('left', 'write', 1, 0, 10), done('right', 'read', 0, 20, 30)];
    expect(clashLink(history, [0, 1])).toEqual({
      from: 0,
      to: 1,
      words: ['1 was acknowledged', 'before this read began'],
    });
  });

  test('goes from the read of the new value to the later read of the old', () => {
    const history = [
      done('a', 'write', 1, 0, 100),
      done('b', 'read', 1, 10, 20),
      done('c', 'read', null, 30, 40),
    ];
    expect(clashLink(history, [0, 1, 2])?.words).toEqual(['1 had been read', 'before this read began']);
  });

  test('joins two that ran at once, and says that no order explains both', () => {
    const history = [done('a', 'cas', [null, 'A'], 0, 10), done('b', 'cas', [null, 'B'], 1, 11)];
    expect(clashLink(history, [0, 1])).toEqual({from: 0, to: 1, words: ['no order explains', 'both']});
  });

  test('is not drawn for an operation that is wrong by itself', () => {
    expect(clashLink([done('a', 'read', 7, 0, 1)], [0])).toBeNull();
  });

  test('keeps its words short, whatever was written', () => {
    const history = [done('a', 'write', 'W'.repeat(50_000), 0, 1), done('b', 'read', null, 2, 3)];
    expect(clashLink(history, [0, 1])?.words[0].length).toBeLessThan(45);
  });
});
