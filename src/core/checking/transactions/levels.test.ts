import {describe, expect, test} from 'vitest';
import {ruledOut, strongestLeft} from './levels.ts';

describe('levels', () => {
  test('each anomaly rules out what Adya’s and Bailis’ tables say', () => {
    expect(strongestLeft(ruledOut([]))).toEqual(['strict serializable']);
    expect(strongestLeft(ruledOut(['G1a']))).toEqual(['read uncommitted']);
    expect(strongestLeft(ruledOut(['G0']))).toEqual([]);
    expect([...ruledOut(['G2-item'])]).toEqual([
      'strict serializable',
      'strong session serializable',
      'serializable',
      'repeatable read',
    ]);
  });
});
