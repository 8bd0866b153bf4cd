import {describe, expect, test} from 'vitest';
import {plain, type Settings} from '../settings.ts';
import {differences, SettingError, withDifferences, withSetting} from './change.ts';
import {parameters} from './index.ts';

describe('the parameters of the bench', () => {
  test('are its settings: none is hidden, none stands twice', () => {
    expect(parameters.map(({name}) => name).sort()).toEqual(Object.keys(plain).sort());
  });

  test('take every value that they say they take, at both ends of their range', () => {
    for (const parameter of parameters) {
      const values =
        parameter.kind === 'number'
          ? [parameter.least, parameter.most]
          : parameter.choices.map(({value}) => value);
      for (const value of values) {
        expect(withSetting(plain, parameter.name, String(value))[parameter.name]).toBe(value);
      }
      expect(withSetting(plain, parameter.name, String(plain[parameter.name]))).toEqual(plain);
    }
  });

  test('refuse what is out of range, between two steps or no number, and say what would do', () => {
    const refused: [string, string, RegExp][] = [
      ['attempts', '0', /“attempts” cannot be “0”\. It may be 1 to 20\./],
      ['attempts', '2.5', /1 to 20/],
      ['requestLossPercent', '100.1', /0 to 100, in steps of 0\.1/],
      ['timeoutMs', '', /0: waits for ever/],
      ['jitter', 'half', /none, full, equal, decorrelated/],
      ['retries', '3', /There is no setting “retries”\. There are calls, /],
    ];
    for (const [name, text, message] of refused) {
      expect(() => withSetting(plain, name, text), name).toThrow(SettingError);
      expect(() => withSetting(plain, name, text), name).toThrow(message);
    }
  });

  test('go into a link as what differs, and come back', () => {
    const settings: Settings = {...plain, attempts: 4, jitter: 'full', serviceMs: 12.5};
    const changed = differences(plain, settings);
    expect(changed).toEqual({attempts: 4, jitter: 'full', serviceMs: 12.5});
    expect(
      withDifferences(plain, JSON.parse(JSON.stringify(changed)) as object as Record<string, unknown>),
    ).toEqual(settings);
  });
});
