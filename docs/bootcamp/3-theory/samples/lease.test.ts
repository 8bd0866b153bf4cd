import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LockService, Storage} from './lease.ts';

describe('a lease with a fencing token', () => {
  it('is refused while another holds it, and given with a greater token when time is up', () => {
    const locks = new LockService();
    expect(locks.acquire(0, 10)).toEqual({token: 1, until: 10});
    expect(locks.acquire(9, 10)).toBeNull();
    expect(locks.acquire(10, 10)).toEqual({token: 2, until: 20});
  });

  it('keeps a holder out that slept through the end of its lease, once its successor has written', () => {
    const storage = new Storage();
    expect([storage.write(2), storage.write(1)]).toEqual([true, false]);
  });

  it('lets tokens only rise at the storage, in whatever order writes arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 9})), (arrivals) => {
        const storage = new Storage();
        const taken = arrivals.filter((token) => storage.write(token));
        expect(taken).toEqual([...taken].sort((a, b) => a - b));
      }),
    );
  });

  it('does not stop the old holder as long as the new one has not written', () => {
    expect(new Storage().write(1)).toBe(true);
  });
});
