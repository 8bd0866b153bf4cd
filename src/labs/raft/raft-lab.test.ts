import {describe, expect, test} from 'vitest';
import {trace, fingerprint} from '../../core/simulation/trace.ts';
import {reduce, type MadeRun} from './actions.ts';
import {verdictInWords} from './announce.ts';
import {dareOf, isDareMet} from './dares.ts';
import {fullRun} from './full-run.ts';
import {jobFor, type Answer, type Question} from './jobs.ts';
import {judge} from './judgement.ts';
import {linkTo} from './link.ts';
import {open} from './open.ts';
import {exhibitOf} from './exhibits.ts';
import {presetNames, presetOf} from './scenarios.ts';
import {act, loaded, momentsOf, start, worldOf, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {workedRun} from './worked.ts';
import {leaderIn} from './faults.ts';

const PAGE = '/labs/raft/';
const nameOf = ({tape, length}: Session) => fingerprint(trace(tape.recording.log.slice(0, length)));

function answered(question: Question): Answer {
  const job = jobFor(question);
  for (;;) {
    const answer = job.advance();
    if (answer.kind === 'done') return answer;
  }
}

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

describe('dares', () => {
  test.each(['isolate', 'lease'] as const)(
    '%s: the run that is found meets it, the story does not',
    (name) => {
      const dare = dareOf(name);
      const found = workedRun(name);
      if (!dare) throw new Error('It dares nothing.');
      expect(dare.isMet(found, judge(found))).toBe(true);
      const story = fullRun(name);
      expect(dare.isMet(story, judge(story))).toBe(false);
      const shown = reduce(start(setupOf(name)), {type: 'worked', run: found});
      expect(shown.isShown).toBe(true);
      expect(isDareMet({...shown, length: shown.tape.recording.log.length}, judge(found))).toBe(false);
    },
  );

  test('no exhibit is met before anything is done', () => {
    for (const name of presetNames) {
      const begun = start(setupOf(name));
      expect(isDareMet(begun, judge(begun)), name).toBe(false);
    }
  });
});

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
    const mended = reduce(loadedTo(session, until), {type: 'mend', isMended: true});
    expect(judge(mended).broke).toBe(null);
    expect(judge(mended).answered).toBeGreaterThan(0);
    const again = reduce(mended, {type: 'mend', isMended: false});
    expect(judge(again).broke).toBe(found?.broke);
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

describe('a link', () => {
  const reopened = (session: Session) => {
    const link = linkTo(PAGE, session);
    if (link === null) throw new Error('Too long.');
    const {session: other, note} = open(link.slice(PAGE.length), 'isolate');
    expect(note).toBe('');
    return other;
  };

  test('shows the same moment of a story, of a run by hand, of a hunt, and of what was shrunk', () => {
    const {found} = answered({kind: 'hunt', bug: 'stale-read', nemesis: 'leader', first: 1, seeds: 50});
    const small = answered({kind: 'shrink', bug: 'stale-read', nemesis: 'leader', seed: found?.seed ?? 0});
    if (!found || !small.found) throw new Error('The hunt has found none.');
    const story = fullRun('isolate');
    const byHand = act(story, [{kind: 'crash', node: 'A'}], 'no', null);
    const begun = start(setupOf(exhibitOf('stale-read')));
    const hunted = reduce(begun, {type: 'made', run: found.run, from: 'end', isShown: false});
    const acted = act(
      {...hunted, length: 900, at: hunted.tape.recording.log[899]?.at ?? 0},
      [{kind: 'pause', node: 'B'}],
      'no',
      null,
    );
    const shrunk = reduce(begun, {type: 'made', run: small.found.run, from: 'beginning', isShown: true});
    const mended = reduce(hunted, {type: 'mend', isMended: true});
    for (const session of [story, byHand, hunted, acted, shrunk, mended]) {
      const other = reopened(session);
      expect(other.at).toBe(session.at);
      expect(other.length).toBe(session.length);
      expect(nameOf(other)).toBe(nameOf(session));
      expect(verdictInWords(judge(other))).toEqual(verdictInWords(judge(session)));
    }
    expect(reduce(reopened(acted), {type: 'pause'}).acts).toHaveLength(1);
  });

  test('carries what differs in the cluster', () => {
    const setup = setupOf('isolate', 7);
    const changes = {...setup.raft.changes, preVote: false, checkQuorum: false, reads: 'lease'} as const;
    const session = start({...setup, driftPercent: 10, raft: {...setup.raft, nodes: 3, changes}});
    const other = reopened(session);
    expect(other.setup).toEqual(session.setup);
    expect(nameOf(other)).toBe(nameOf(session));
  });

  test('that is damaged, or asks for what there is not, gives the preset and a note', () => {
    const link = (linkTo(PAGE, fullRun('isolate')) ?? '').slice(PAGE.length);
    expect(open(link.slice(0, -30), 'isolate').note).toMatch(/damaged/);
    expect(open('?preset=nothing', 'isolate').note).toMatch(/does not have/);
    expect(open('?preset=lease&seed=3', 'isolate').session.setup).toEqual(setupOf('lease', 3));
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
