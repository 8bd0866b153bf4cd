import {describe, expect, it} from 'vitest';
import {
  monotonicReads,
  readsYourWrites,
  sessionDuringCut,
} from './sessions.ts';

describe('session guarantees during a partition', () => {
  it('a client that stays with its server reads its own write', () => {
    expect(readsYourWrites(sessionDuringCut('left'))).toBe(true);
  });

  it('a client that is moved to the other side does not', () => {
    expect(readsYourWrites(sessionDuringCut('right'))).toBe(false);
  });

  it('the same session keeps monotonic reads: it has read nothing newer before', () => {
    expect(monotonicReads(sessionDuringCut('right'))).toBe(true);
  });

  it('reading 2 and then 1 goes backwards, though nothing of one’s own is missing', () => {
    const session = [2, 1].map((version) => ({
      kind: 'read' as const,
      version,
    }));
    expect(monotonicReads(session)).toBe(false);
    expect(readsYourWrites(session)).toBe(true);
  });
});
