import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isSameUnit, readings, writtenUnit} from './number-text.ts';

describe('a number may be written as people write it', () => {
  it.each<[string, ...number[]]>([
    ['64', 64],
    [' 64 attempts ', 64],
    ['99 %', 99],
    ['99%', 99],
    ['6.4', 6.4],
    ['6,4', 6.4],
    ['6.4 %', 6.4],
    ['6,4 %', 6.4],
    ['0,032 s', 0.032],
    ['1,024', 1024, 1.024],
    ['1 024', 1024],
    ['1\u202f024', 1024],
    ['12,345,678.5', 12345678.5],
    ['12.345.678,5', 12345678.5],
    ['1.024.000', 1024000],
    ['1.024', 1.024],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['−3', -3],
    ['-0,5', -0.5],
    ['9.8 µs', 9.8],
    ['250 ms/s', 250],
  ])('%s', (text, ...values) => {
    expect(readings(text)).toEqual(values);
  });

  it.each(['', 'many', '.', ',', '1.2.3', '1,2,3', '1,02.5', '6 4', '--3', 'e5', '%', '6.4 % of 7'])(
    '%j is none',
    (text) => {
      expect(readings(text)).toEqual([]);
    },
  );

  it('however it was printed, in English or with a comma', () => {
    const number = fc
      .double({min: -1e6, max: 1e6, noNaN: true})
      .map((value) => Math.round(value * 1000) / 1000);
    fc.assert(
      fc.property(number, fc.constantFrom('en-GB', 'de-DE', 'fr-FR'), (value, locale) => {
        const printed = value.toLocaleString(locale, {maximumFractionDigits: 3});
        expect(readings(printed).some((read) => Object.is(read + 0, value + 0))).toBe(true);
      }),
      {examples: [[-0.5, 'de-DE']]},
    );
  });
});

describe('a unit', () => {
  it('is what stands after the number', () => {
    expect(['6.4 %', '64 attempts', '3', '12 ms/s'].map(writtenUnit)).toEqual(['%', 'attempts', '', 'ms/s']);
  });

  it.each([
    ['attempt', 'attempts'],
    ['per cent', '%'],
    ['Percent', '%'],
    ['sec', 's'],
    ['Seconds', 's'],
    ['process', 'process'],
  ])('%s is the same as %s', (one, other) => {
    expect(isSameUnit(one, other)).toBe(true);
  });

  it.each([
    ['ms', 's'],
    ['m', 's'],
    ['retries', 'attempts'],
  ])('%s is not %s', (one, other) => {
    expect(isSameUnit(one, other)).toBe(false);
  });
});
