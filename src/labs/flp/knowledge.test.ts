import {describe, expect, it} from 'vitest';
import {reduce} from './actions.ts';
import {isAsked, isKnown, score} from './knowledge.ts';
import {position, said, start} from './run.trial.ts';
import {placeOf} from './session.ts';
import {verdictInWords} from './words.ts';

describe('valences', () => {
  const first = () => reduce(start('coord-first'), {type: 'take', pick: 3});

  it('are hidden until they are guessed, and said with whether the guess was right', () => {
    const session = first();
    const here = placeOf(session);
    expect(isKnown(session, here)).toBe(false);
    expect(said(session)).toContain('Bivalent');
    expect(verdictInWords(session, position(session), false)).not.toMatch(/valent|futures/);
    const right = reduce(session, {type: 'guess', said: position(session).valence});
    expect(isKnown(right, here)).toBe(true);
    expect(score(right)).toEqual({right: 1, all: 1});
    expect(score(reduce(session, {type: 'guess', said: 'never'}))).toEqual({right: 0, all: 1});
  });

  it('are not asked for before the reader has done anything', () => {
    expect(isAsked(start('coord-first'))).toBe(false);
    expect(isAsked(first())).toBe(true);
  });
});
