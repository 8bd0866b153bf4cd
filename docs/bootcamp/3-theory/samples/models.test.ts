import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isLinearizable, isSequential, type Operation} from './models.ts';

const op = (
  process: string,
  kind: 'write' | 'read',
  value: number,
  call: number,
  end: number,
): Operation => ({
  process,
  kind,
  value,
  call,
  return: end,
});

/** Up to five operations of two processes; a process calls again only after its last operation has returned. */
const anyHistory: fc.Arbitrary<Operation[]> = fc
  .array(
    fc.record({
      process: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom<'read' | 'write'>('read', 'write'),
      value: fc.nat({max: 2}),
      wait: fc.integer({min: 1, max: 3}),
      span: fc.integer({min: 1, max: 5}),
    }),
    {maxLength: 5},
  )
  .map((drafts) => {
    const free = new Map<string, number>();
    return drafts.map(({process, kind, value, wait, span}) => {
      const call = (free.get(process) ?? 0) + wait;
      free.set(process, call + span);
      return op(process, kind, value, call, call + span);
    });
  });

describe('models as sets of histories', () => {
  const staleRead = [op('a', 'write', 1, 1, 2), op('b', 'read', 0, 3, 4)];

  it('a stale read by another process is sequentially consistent and not linearizable', () => {
    expect(isSequential(staleRead)).toBe(true);
    expect(isLinearizable(staleRead)).toBe(false);
  });

  it('a stale read of one’s own write is neither', () => {
    const own = [op('a', 'write', 1, 1, 2), op('a', 'read', 0, 3, 4)];
    expect(isSequential(own)).toBe(false);
    expect(isLinearizable(own)).toBe(false);
  });

  it('while write and read overlap, both values are linearizable', () => {
    expect(
      isLinearizable([op('a', 'write', 1, 1, 4), op('b', 'read', 0, 2, 3)]),
    ).toBe(true);
    expect(
      isLinearizable([op('a', 'write', 1, 1, 4), op('b', 'read', 1, 2, 3)]),
    ).toBe(true);
  });

  it('whatever is linearizable is sequentially consistent: the stronger set lies inside', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        if (isLinearizable(history))
          expect(isSequential(history)).toBe(true);
      }),
      {numRuns: 2_000},
    );
  });
});
