import {describe, expect, test} from 'vitest';
import {linkTo, open} from './link.ts';
import {reduce, start, type Action, type Session} from './session.ts';
import {settingsOf} from './setup.ts';

/** Without the run that one has just gone back from. */
const asItWas = (session: Session): Session => ({...session, left: null});

describe('a session', () => {
  const after = (...actions: Action[]): Session => actions.reduce(reduce, start('reliable'));

  test('compares with what was there before the last change; a slider that moves on is one change', () => {
    const moved = after(
      {type: 'set', name: 'attempts', value: 2},
      {type: 'set', name: 'timeoutMs', value: 100},
      {type: 'set', name: 'timeoutMs', value: 200},
    );
    expect(moved.before).toEqual({...settingsOf('reliable', 0), attempts: 2});
    expect(moved.now).toEqual({...moved.before, timeoutMs: 200});
    expect(moved.past.length).toBe(2);
  });

  test('goes back to what it was, change by change', () => {
    const back = after(
      {type: 'defend'},
      {type: 'set', name: 'attempts', value: 9},
      {type: 'back'},
      {type: 'back'},
    );
    expect(asItWas(back)).toEqual(start('reliable'));
    expect(reduce(back, {type: 'back'})).toEqual(back);
  });

  test('goes back to the belief before as well, as it was left', () => {
    const left = after({type: 'defend'}, {type: 'set', name: 'attempts', value: 9});
    const gone = reduce(left, {type: 'preset', preset: 'secure'});
    expect(asItWas(reduce(gone, {type: 'back'}))).toEqual(left);
  });

  test('plays one defence after the other, stops at the last, and begins again from there', () => {
    const playing = after({type: 'play'}, {type: 'tick'});
    expect(playing).toMatchObject({defences: 1, playing: true});
    const ended = reduce(playing, {type: 'tick'});
    expect(ended).toMatchObject({defences: 2, playing: false});
    expect(reduce(ended, {type: 'tick'})).toEqual(ended);
    expect(reduce(ended, {type: 'play'})).toMatchObject({defences: 0, playing: true});
    expect(reduce(playing, {type: 'pause'})).toEqual({...playing, playing: false});
    expect(reduce(playing, {type: 'set', name: 'attempts', value: 9}).playing).toBe(false);
    expect(reduce(playing, {type: 'look', call: 3}).playing).toBe(true);
  });

  test('that is shown counts as nobody’s, until something is changed in it', () => {
    const shown = after({type: 'settings', settings: settingsOf('reliable', 2)});
    expect(shown.isShown).toBe(true);
    expect(reduce(shown, {type: 'set', name: 'attempts', value: 5}).isShown).toBe(false);
    expect(asItWas(reduce(shown, {type: 'back'}))).toEqual(start('reliable'));
    expect(open(linkTo('', shown), 'reliable').session.isShown).toBe(true);
  });

  test('adds the defences in their order, and none beyond the last', () => {
    const all = after({type: 'defend'}, {type: 'defend'}, {type: 'defend'});
    expect(all.defences).toBe(2);
    expect(all.now).toEqual(settingsOf('reliable', 2));
    expect(all.before).toEqual(settingsOf('reliable', 1));
  });

  test('goes through a link and comes back, with both runs and the place', () => {
    const sessions = [
      start('overload'),
      after({type: 'defend'}),
      after({type: 'defend'}, {type: 'set', name: 'backoffMs', value: 250}, {type: 'seed', seed: 7}),
      after({type: 'set', name: 'jitter', value: 'full'}, {type: 'look', call: 40}),
    ];
    for (const session of sessions) {
      const {session: again, note} = open(linkTo('', session), 'secure');
      expect(note).toBe('');
      for (const what of ['preset', 'defences', 'seed', 'now', 'before', 'look'] as const) {
        expect(again[what], what).toEqual(session[what]);
      }
    }
  });

  test('refuses a link with settings that there are not, and says which', () => {
    const link = linkTo('', {...start('reliable'), now: {...settingsOf('reliable', 0), attempts: 2000}});
    expect(open(link, 'reliable').note).toMatch(/“attempts” cannot be “2000”/);
    expect(open(link, 'reliable').session).toEqual(start('reliable'));
    expect(open('?preset=nothing', 'reliable').note).toMatch(/a scenario that the lab does not have/);
  });
});
