import {describe, expect, test} from 'vitest';
import type {Call} from '../../core/calls/entities.ts';
import {measure} from '../../core/calls/measures.ts';
import {attemptRows, waterfallOf, worthALook} from './rows.ts';
import type {PresetName} from './scenarios/index.ts';
import {settingsOf} from './setup.ts';
import {tell} from './tell.ts';
import {valueInWords} from './value-words.ts';
import {resultOf, verdictOf} from './words.ts';

const measures = (name: PresetName, defences: number) => measure(settingsOf(name, defences), 1).measures;
const inMs = ({at, endedAt}: Call): number | null => (endedAt === null ? null : (endedAt - at) / 1000);

describe('what is said of a run', () => {
  test('is in the table what is in the picture: a row for each attempt that is drawn', () => {
    const outcome = measure(settingsOf('reliable', 2), 1);
    const calls = waterfallOf(outcome, worthALook(outcome), null);
    const drawn = calls.flatMap(({attempts}) => attempts).length;
    expect(attemptRows(calls).rows.length).toBe(drawn);
    expect(drawn).toBeGreaterThan(calls.length);
  });

  test('shows beside each call that is drawn how the same one went before', () => {
    const [before, now] = [0, 1].map((defences) => measure(settingsOf('reliable', defences), 1));
    if (!before || !now) throw new Error('There are two runs.');
    const calls = waterfallOf(now, worthALook(before), before);
    expect(calls.some((call) => call.ok && call.before?.ok === false)).toBe(true);
    for (const {label, before: then} of calls) {
      const same = before.calls[Number(label) - 1];
      expect(then?.ok).toBe(same?.ok);
      expect(then?.end).toBe(same && inMs(same));
    }
    // The same arrivals, or the comparison would be of nothing.
    expect(now.calls.map(({at}) => at)).toEqual(before.calls.map(({at}) => at));
  });

  test('says what is wanted, and whether it is reached', () => {
    const verdict = (defences: number) => verdictOf('reliable', measure(settingsOf('reliable', defences), 1));
    expect(verdict(1)).toMatchObject({tone: 'wrong', word: 'Missed'});
    expect(verdict(2)).toMatchObject({tone: 'ok', word: 'Reached'});
    expect(verdict(2).sentence).toMatch(
      /^Wanted: every call answered, and nobody charged twice\. Got: 1,000 of 1,000/,
    );
  });

  test('names what went wrong', () => {
    expect(resultOf(measures('reliable', 1))).toMatch(
      /^1,000 of 1,000 calls answered, 54 effects beyond the first, p99 \d+ ms\.$/,
    );
    expect(resultOf(measures('secure', 0))).toMatch(/16 forged/);
  });

  test('stands in the text of the page, with each defence as a column', () => {
    const {title, parts} = tell('reliable');
    expect(title).toBe('Fallacies: The network is reliable');
    expect(parts[0]?.table?.head.length).toBe(4);
    expect(() => tell('nothing')).toThrow(/has no preset "nothing"/);
  });
});

test('a value has its unit, a single one has its own, and 0 may stand for something else', () => {
  expect(valueInWords('attempts', 2)).toBe('2 attempts');
  expect(valueInWords('attempts', 1)).toBe('1 attempt');
  expect(valueInWords('timeoutMs', 1)).toBe('1 ms');
  expect(valueInWords('timeoutMs', 0)).toBe('waits for ever');
});
