import {describe, expect, it} from 'vitest';
import {judge, type Answer, type Side} from './cut-off.ts';

const ownCopy: Side = (seen) => {
  const writes = seen.filter((request) => request.f === 'write');
  return writes.at(-1)?.value ?? 0;
};
const alwaysZero: Side = () => 0;
const waitsForTheOthers: Side = () => null;

describe('two sides that cannot hear each other', () => {
  it('are not atomic when each answers from its own copy', () => {
    expect(judge(ownCopy, ownCopy)).toBe('not atomic');
  });

  it('are not atomic when they always answer 0, though they always answer', () => {
    expect(judge(alwaysZero, alwaysZero)).toBe('not atomic');
  });

  it('are not available when either side waits for the other', () => {
    expect(judge(waitsForTheOthers, ownCopy)).toBe('not available');
    expect(judge(ownCopy, waitsForTheOthers)).toBe('not available');
  });

  it('are never both, whatever each of them answers', () => {
    const answers: readonly Answer[] = [null, 0, 1, 2];
    const verdicts = answers.flatMap((left) =>
      answers.map((right) =>
        judge(
          () => left,
          () => right,
        ),
      ),
    );
    expect(verdicts).toHaveLength(16);
    expect(verdicts).not.toContain('available and atomic');
  });
});
