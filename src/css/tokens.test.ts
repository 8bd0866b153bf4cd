import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {apart, sights} from './colour-vision.trial.ts';
import {contrast} from './contrast.trial.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of one mode, by token name without the dashes. */
function colours(mode: 'light' | 'dark'): Map<string, string> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, mode === 'light' ? light : dark]),
  );
}

const modes = {light: colours('light'), dark: colours('dark')};
const papers = ['color-paper', 'color-surface', 'color-raised'];
const marks = [
  'accent',
  'ok',
  'wrong',
  'unknown',
  'fault',
  'message',
  'focus',
  ...[1, 2, 3, 4, 5].map((n) => `process-${n}`),
];

/** Colours that stand side by side in one picture and mean different things. */
const together = {
  processes: [1, 2, 3, 4, 5].map((n) => `process-${n}`),
  verdicts: ['ok', 'wrong', 'unknown'],
  'messages, faults and what is sound': ['message', 'fault', 'ok'],
};

describe.each(Object.entries(modes))('in %s mode', (_mode, tokens) => {
  const token = (name: string) => {
    const colour = tokens.get(name);
    if (colour === undefined) throw new Error(`tokens.css has no --${name}`);
    return colour;
  };
  const between = (one: string, other: string) => contrast(token(one), token(other));

  describe.each(Object.entries(together))('%s', (_set, names) => {
    it.each(sights)('are told apart at a glance with %s', (sight) => {
      for (const [place, one] of names.entries()) {
        for (const other of names.slice(place + 1)) {
          const difference = apart(token(`color-${one}`), token(`color-${other}`), sight);
          expect(difference, `${one} and ${other}`).toBeGreaterThanOrEqual(10);
        }
      }
    });
  });

  it.each(papers)('lesson text on %s has AAA contrast', (paper) => {
    expect(between('color-ink', paper)).toBeGreaterThanOrEqual(7);
  });

  it('links in lesson text have AAA contrast', () => {
    expect(between('color-accent', 'color-paper')).toBeGreaterThanOrEqual(7);
  });

  it.each(papers)('secondary text and every colour with a meaning have AA contrast on %s', (paper) => {
    for (const name of ['ink-soft', ...marks]) {
      expect(between(`color-${name}`, paper), `--color-${name} on --${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['ok', 'wrong', 'unknown', 'fault', 'accent'])(
    'text on the soft ground of %s has AA contrast',
    (meaning) => {
      expect(between('color-ink', `color-${meaning}-soft`)).toBeGreaterThanOrEqual(7);
      expect(between(`color-${meaning}`, `color-${meaning}-soft`)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('code has AA contrast', () => {
    for (const name of ['comment', 'keyword', 'literal', 'name']) {
      expect(between(`code-${name}`, 'color-surface'), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('the edges of controls can be seen', () => {
    expect(between('color-line-strong', 'color-paper')).toBeGreaterThanOrEqual(3);
    expect(between('color-on-accent', 'color-accent')).toBeGreaterThanOrEqual(4.5);
  });
});
