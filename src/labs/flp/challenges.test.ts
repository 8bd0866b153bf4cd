import {describe, expect, it} from 'vitest';
import {reduce} from './actions.ts';
import {isDareMet, workedRun} from './challenges.ts';
import {preset} from './run.trial.ts';
import {presets} from './scenarios.ts';
import {seek} from './moves.ts';
import {begin, setupOf, type Session} from './session.ts';

describe('the story and its dare', () => {
  const played = (session: Session, type: 'play'): Session => {
    let now = reduce(session, {type});
    for (let ticks = 0; now.playing !== 'no' && ticks < 200; ticks++) now = reduce(now, {type: 'tick'});
    return now;
  };

  it.each(presets.filter(({coins}) => !coins))('$name: a kind scheduler comes to an end', (one) => {
    const end = played(begin(setupOf(one)), 'play');
    expect(end.playing).toBe('no');
    expect(end.isDared).toBe(true);
    expect(end.taken.length).toBeGreaterThan(one.opening.length);
    expect(isDareMet(end)).toBe(false);
  });

  it.each(presets)('$name: the run that the lab finds meets the dare, and wins it for nobody', (one) => {
    const worked = reduce(begin(setupOf(one)), {type: 'worked'});
    const end = seek(worked, worked.future.length);
    expect(isDareMet(end)).toBe(false);
    expect(isDareMet({...end, isShown: false})).toBe(true);
  });

  it('breaks agreement in at most six deliveries, and not in more', () => {
    const one = preset('wait-n-1-min');
    const end = seek(workedRun(setupOf(one)), Infinity);
    expect(end.taken.filter(({target}) => target.event.kind === 'deliver').length).toBeLessThanOrEqual(6);
  });
});
