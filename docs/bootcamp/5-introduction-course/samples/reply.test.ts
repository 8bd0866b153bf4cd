import {describe, expect, it} from 'vitest';
import {outcomeOf} from './reply.ts';

describe('the outcome of an operation', () => {
  it('is unknown when no reply came, and when the reply says so: 0 is a timeout, 13 a crash', () => {
    expect(outcomeOf(null)).toBe('info');
    expect(outcomeOf({type: 'error', code: 0})).toBe('info');
    expect(outcomeOf({type: 'error', code: 13})).toBe('info');
  });

  it('is a failure only for a definite error, such as 22, a precondition that did not hold', () => {
    expect(outcomeOf({type: 'error', code: 22})).toBe('fail');
    expect(outcomeOf({type: 'error', code: 30})).toBe('fail');
  });

  it('is unknown for an error code of your own, from 1000 on', () => {
    expect(outcomeOf({type: 'error', code: 1_000})).toBe('info');
  });

  it('is ok when the request was answered', () => {
    expect(outcomeOf({type: 'write_ok'})).toBe('ok');
  });
});
