import {describe, expect, test} from 'vitest';
import {reduce, type MadeRun} from './actions.ts';
import {answered} from './answered.trial.ts';
import {isDareMet} from './dares.ts';
import {exhibitOf} from './exhibits.ts';
import {judge} from './judgement.ts';
import {loaded, start, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {ofThisRun} from './useSmallest.ts';
import {bugs} from '../../core/protocols/raft/bugs.ts';

describe('an exhibit', () => {
  const {found} = answered({kind: 'hunt', bug: 'double-vote', nemesis: 'duplicates', first: 1, seeds: 50});
  const small = answered({kind: 'shrink', bug: 'double-vote', nemesis: 'duplicates', seed: found?.seed ?? 0});
  const load = (run: MadeRun | undefined, from: 'end' | 'beginning', isShown: boolean) => {
    if (!run) throw new Error('The hunt has found none.');
    return reduce(start(setupOf(exhibitOf('double-vote'))), {type: 'made', run, from, isShown});
  };

  test('that fails under the reader’s nemesis is met, and remembered by nobody who was shown', () => {
    const mine = load(found?.run, 'end', false);
    expect(judge(mine).broke).toBe(found?.broke);
    expect(isDareMet(mine, judge(mine))).toBe(true);
    const shown = load(found?.run, 'end', true);
    expect(isDareMet(shown, judge(shown))).toBe(false);
  });

  test('has a smallest run that fails the same, step by step, and passes with the mistake put right', () => {
    let session = load(small.found?.run, 'beginning', true);
    expect(session.length).toBe(1);
    for (let press = 0; press < 200 && judge(session).broke === null; press++)
      session = reduce(session, {type: 'onward'});
    expect(judge(session).broke).toBe(found?.broke);
    const until = small.found?.run.until ?? 0;
    const fixed = reduce(loadedTo(session, until), {type: 'fix', isFixed: true});
    expect(judge(fixed).broke).toBe(null);
    expect(judge(fixed).answered).toBeGreaterThan(0);
    const again = reduce(fixed, {type: 'fix', isFixed: false});
    expect(judge(again).broke).toBe(found?.broke);
  });

  test('is made small with the faults of the reader’s own nemesis, where one brought them', () => {
    const nemesis = 'when:elected/cut/leader/400';
    const own = answered({kind: 'hunt', bug: 'stale-read', nemesis, first: 1, seeds: 50});
    if (!own.found) throw new Error('The hunt by a rule has found none.');
    const begun = start(setupOf(exhibitOf('stale-read')));
    expect(ofThisRun(bugs['stale-read'], begun)).toBeNull();
    const mine = reduce(begun, {type: 'made', run: own.found.run, from: 'end', isShown: false});
    const question = ofThisRun(bugs['stale-read'], mine);
    expect(question).toMatchObject({kind: 'shrink', nemesis, seed: own.found.seed});
    const less = question && answered(question);
    expect(less?.found?.broke).toBe(own.found.broke);
    expect(less?.found?.run.hunter).toBe(nemesis);
    expect(less?.found?.run.plan.length).toBeLessThan(own.found.run.plan.length);
  });

  const loadedTo = (session: Session, until: number) => loaded(session.setup, session.tape.plan, until);

  test('whose cluster waits for ever is seen to make no progress', () => {
    const {found: stuck} = answered({
      kind: 'hunt',
      bug: 'fixed-timeout',
      nemesis: 'kill',
      first: 1,
      seeds: 100,
    });
    if (!stuck) throw new Error('The hunt has found none.');
    const run = reduce(start(setupOf(exhibitOf('fixed-timeout'))), {
      type: 'made',
      run: stuck.run,
      from: 'end',
      isShown: false,
    });
    expect(judge(run).broke).toBe('progress');
    expect(isDareMet(run, judge(run))).toBe(true);
  });
});

test('correct Raft keeps every promise, a few seeds under each nemesis, counted', () => {
  const {tallies = []} = answered({kind: 'many', nemeses: ['leader', 'disk'], seeds: 3});
  expect(tallies.map(({nemesis, runs, failed}) => [nemesis, runs, failed])).toEqual([
    ['leader', 3, 0],
    ['disk', 3, 0],
  ]);
  for (const {answered: times} of tallies) expect(times).toBeGreaterThan(50);
});
