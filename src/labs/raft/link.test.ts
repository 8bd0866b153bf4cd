import {describe, expect, test} from 'vitest';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import {fingerprint, trace} from '../../core/simulation/trace.ts';
import {reduce} from './actions.ts';
import {verdictInWords} from './announce.ts';
import {answered} from './answered.trial.ts';
import {exhibitOf} from './exhibits.ts';
import {fullRun} from './full-run.ts';
import {judge} from './judgement.ts';
import {linkTo} from './link.ts';
import {VERSION} from './link-version.ts';
import {open} from './open.ts';
import {act} from './acting.ts';
import {shown, start, type Session} from './session.ts';
import {setupOf} from './setup.ts';

const PAGE = '/labs/raft/';
const nameOf = (session: Session) => fingerprint(trace(shown(session)));

describe('a link', () => {
  const reopened = (session: Session) => {
    const link = linkTo(PAGE, session);
    if (link === null) throw new Error('Too long.');
    const {session: other, note} = open(link.slice(PAGE.length), 'isolate');
    expect(note).toBe('');
    return other;
  };

  test('shows the same moment of a story, of a run by hand, of a hunt, and of what was shrunk', () => {
    const sought = {kind: 'hunt', bug: 'stale-read', nemesis: 'leader', first: 1, seeds: 50} as const;
    const {found} = answered(sought);
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
    const fixed = reduce(hunted, {type: 'fix', isFixed: true});
    const own = answered({...sought, nemesis: 'when:elected/cut/leader/400'});
    if (!own.found) throw new Error('The hunt by a rule has found none.');
    const ruled = reduce(begun, {type: 'made', run: own.found.run, from: 'end', isShown: false});
    for (const session of [story, byHand, hunted, acted, shrunk, fixed, ruled]) {
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

  test('that calls a fixed cluster mended, as links did at first, opens it all the same', () => {
    const old = scenarioLink('', 'exhibit-3', 5, VERSION, {mended: true, at: 1_000_000, length: 40});
    const {session, note} = open(old, 'isolate');
    expect(note).toBe('');
    expect([session.setup.preset, session.setup.raft.bug, session.length]).toEqual(['exhibit-3', null, 40]);
    expect(linkTo('', session)).toBe(
      scenarioLink('', 'exhibit-3', 5, VERSION, {fixed: true, at: 1_000_000, length: 40}),
    );
  });

  test('that is damaged, or asks for what there is not, gives the preset and a note', () => {
    const link = (linkTo(PAGE, fullRun('isolate')) ?? '').slice(PAGE.length);
    expect(open(link.slice(0, -30), 'isolate').note).toMatch(/damaged/);
    expect(open('?preset=nothing', 'isolate').note).toMatch(/does not have/);
    expect(open('?preset=lease&seed=3', 'isolate').session.setup).toEqual(setupOf('lease', 3));
  });
});
