import {describe, expect, it} from 'vitest';
import {typographic} from './typography.ts';

describe('texts of the data files', () => {
  it('are printed with curved quotation marks and apostrophes', () => {
    expect(typographic(`Lamport's "happened before", and 'safety'`)).toBe(
      'Lamport’s “happened before”, and ‘safety’',
    );
  });

  it('keep their dashes and dots', () => {
    expect(typographic(`--spec isn't 1...9`)).toBe('--spec isn’t 1...9');
  });

  it('keep what has no such mark', () => {
    expect(typographic('Time, Clocks -- and the Ordering of Events')).toBe(
      'Time, Clocks -- and the Ordering of Events',
    );
  });
});
