import {describe, expect, it} from 'vitest';
import {
  isLinearizableItemByItem,
  isSerializable,
  isStrict,
  type Done,
} from './transactions.ts';

const done = (
  began: number,
  returned: number,
  {reads = {}, writes = {}}: Partial<Pick<Done, 'reads' | 'writes'>>,
): Done => ({reads, writes, began, returned});

describe('strict serializability', () => {
  it('is more than serializability and linearizability of each item together', () => {
    const history = [
      done(1, 2, {writes: {x: 1}}),
      done(3, 4, {writes: {y: 1}}),
      done(0, 5, {reads: {x: 0, y: 1}}),
    ];
    expect(isSerializable(history)).toBe(true);
    expect(isLinearizableItemByItem(history)).toBe(true);
    expect(isStrict(history)).toBe(false);
  });

  it('forbids the stale read that serializability allows', () => {
    const history = [
      done(1, 2, {writes: {x: 1}}),
      done(3, 4, {reads: {x: 0}}),
    ];
    expect(isSerializable(history)).toBe(true);
    expect(isStrict(history)).toBe(false);
  });

  it('forbids write skew, as serializability does', () => {
    const history = [
      done(1, 4, {reads: {a: 0, b: 0}, writes: {a: 1}}),
      done(2, 5, {reads: {a: 0, b: 0}, writes: {b: 1}}),
    ];
    expect(isSerializable(history)).toBe(false);
  });
});
