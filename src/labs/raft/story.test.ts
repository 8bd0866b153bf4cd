import {describe, expect, test} from 'vitest';
import {reduce} from './actions.ts';
import {verdictInWords} from './announce.ts';
import {leaderIn} from './faults.ts';
import {fullRun} from './full-run.ts';
import {judge} from './judgement.ts';
import {presetNames, presetOf} from './scenarios.ts';
import {momentsOf, start, worldOf} from './session.ts';
import {setupOf} from './setup.ts';

describe('the first story', () => {
  const begun = start(setupOf('isolate'));
  const cut = reduce(begun, {type: 'story'});
  const whole = fullRun('isolate');

  test('begins with a cluster that has a leader and has answered its clients', () => {
    expect(leaderIn(worldOf(begun))).toBeDefined();
    const judgement = judge(begun);
    expect(judgement.answered).toBeGreaterThan(2);
    expect(verdictInWords(judgement).tone).toBe('ok');
  });

  test('cuts the leader off, has another elected in a new term, and the verdict stays green', () => {
    const old = leaderIn(worldOf(begun));
    const end = [...Array(300).keys()].reduce((now) => reduce(now, {type: 'time', passed: 10_000}), cut);
    expect(end.playing).toBe('no');
    const leader = leaderIn(worldOf(end));
    expect(leader?.node).not.toBe(old?.node);
    expect(leader?.currentTerm).toBeGreaterThan(old?.currentTerm ?? 0);
    expect(verdictInWords(judge(end)).tone).toBe('ok');
    expect(end.at - begun.at).toBeLessThan(1_500_000);
  });

  test('splits no vote: with seed 1 each election has one candidate, and it wins', () => {
    const kinds = momentsOf(whole).filter(({kind}) => kind === 'candidate' || kind === 'elected');
    const terms = kinds.map((moment) => ('term' in moment ? `${moment.kind} ${moment.term}` : ''));
    expect(terms).toEqual([1, 2, 3].flatMap((term) => [`candidate ${term}`, `elected ${term}`]));
  });

  test('comes to its end, and its dare stands', () => {
    expect(whole.isDared).toBe(true);
    expect(whole.playing).toBe('no');
    expect(judge(whole).broke).toBe(null);
  });

  test('plays by itself to the same end as step by step', () => {
    let played = reduce(begun, {type: 'play'});
    for (let tick = 0; tick < 2000 && played.playing !== 'no'; tick++)
      played = reduce(played, {type: 'time', passed: 5000});
    expect(played.playing).toBe('no');
    expect(played.acts.map(({step}) => step).filter((step) => step !== null)).toEqual(
      expect.arrayContaining([0, 1, 2, 3]),
    );
    let still = reduce(begun, {type: 'play'});
    for (let tick = 0; tick < 500 && still.playing !== 'no'; tick++)
      still = reduce(still, {type: 'play-step'});
    expect(still.playing).toBe('no');
    expect(still.acts.some(({step}) => step === 3)).toBe(true);
  });
});

test('every preset begins at its moment with nothing broken', () => {
  for (const name of presetNames) {
    const session = start(setupOf(name));
    expect(session.at, name).toBe(presetOf(name).from);
    expect(judge(session).broke, name).toBe(null);
    expect(leaderIn(worldOf(session)), name).toBeDefined();
  }
});
