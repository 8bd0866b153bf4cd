import {describe, expect, it} from 'vitest';
import {byYear} from './by-year.ts';

describe('milestones by year', () => {
  it('rise by year and keep the order within one', () => {
    const at = (year: number, what: string) => ({year, who: 'someone', what});
    expect(byYear([at(1985, 'b'), at(1978, 'a'), at(1985, 'c')])).toEqual([
      {year: 1978, items: [at(1978, 'a')]},
      {year: 1985, items: [at(1985, 'b'), at(1985, 'c')]},
    ]);
  });
});
