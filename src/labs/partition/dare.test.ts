import {describe, expect, test} from 'vitest';
import {reduce} from './actions.ts';
import {isDareMet, workedRun} from './dare.ts';
import {historyOf, judge} from './full-run.ts';
import {presetNames, presetOf} from './scenarios/index.ts';
import {nextMoment, playOut, start, type Session} from './session.ts';
import {setupOf} from './setup.ts';

const isMet = (session: Session) => {
  const history = historyOf(session);
  return isDareMet(session, history, judge(history));
};

describe.each(presetNames)('the dare of %s', (name) => {
  test('is met by its worked run, which the reader has to do by hand to have it', () => {
    const end = playOut(workedRun(name));
    expect(isMet(end)).toBe(false);
    expect(isMet({...end, isShown: false})).toBe(true);
  });

  test('is not met by the story', () => {
    let session: Session = {...start(setupOf(name)), playing: 'story'};
    for (let ticks = 0; session.playing !== 'no' && ticks < 4000; ticks++)
      session = reduce(session, {type: 'time', passed: 16_000});
    expect(session.playing).toBe('no');
    expect(session.isDared).toBe(true);
    expect(isMet(session)).toBe(false);
    expect(presetOf(name).challenge.hint.length).toBeGreaterThan(20);
  });
});

test('one seed in a few shows new, then old: enough to be found by hand, and not the first', () => {
  const found = Array.from({length: 60}, (_, seed) => {
    const end = playOut(start({...setupOf('find-the-seed'), seed}));
    expect(nextMoment(end)).toBeNull();
    return judge(historyOf(end)).kind === 'illegal';
  }).filter(Boolean).length;
  expect(found).toBeGreaterThan(5);
  expect(found).toBeLessThan(20);
});
