import {describe, expect, it} from 'vitest';
import {witness, type Operation} from './linearizable.ts';

const write = (value: number, call: number, end: number): Operation => ({
  f: 'write',
  value,
  call,
  return: end,
});
const read = (value: number, call: number, end: number): Operation => ({
  f: 'read',
  value,
  call,
  return: end,
});

describe('a history of one register', () => {
  it('is not atomic when a read that began after the write returns the old value', () => {
    expect(witness([write(1, 0, 2), read(0, 3, 4)])).toBeNull();
  });

  it('is atomic when the same read overlaps the write: it may stand before it', () => {
    const early = read(0, 1, 4);
    const late = write(1, 0, 2);
    expect(witness([late, early])).toEqual([early, late]);
  });

  it('is not atomic when the new value is read and then the old one', () => {
    expect(
      witness([write(1, 0, 10), read(1, 2, 3), read(0, 4, 5)]),
    ).toBeNull();
  });

  it('is atomic when those two reads overlap', () => {
    expect(
      witness([write(1, 0, 10), read(1, 2, 5), read(0, 3, 4)]),
    ).not.toBeNull();
  });

  it('is not atomic when a value appears that nobody wrote', () => {
    expect(witness([read(7, 0, 1)])).toBeNull();
  });
});
