import {describe, expect, test} from 'vitest';
import {play} from '../../core/protocols/raft/run/play.ts';
import {
  conditions,
  deeds,
  type ConditionName,
  type DeedName,
  type Rule,
} from '../../core/protocols/raft/nemeses/rule.ts';
import {trace} from '../../core/simulation/trace.ts';
import {reduce} from './actions.ts';
import {armedInWords} from './armed-words.ts';
import {armedAt, armNow, disarm} from './arming.ts';
import {captionOf} from './announce.ts';
import {exhibitOf} from './exhibits.ts';
import {linkTo} from './link.ts';
import {open} from './open.ts';
import {act} from './acting.ts';
import {shown, start, type Session} from './session.ts';
import {MOST_ARMED, setupOf} from './setup.ts';

const elected: Rule = {when: 'elected', deed: 'cut', target: 'leader', forMs: 300};
const keys = <Name extends string>(table: Readonly<Record<Name, string>>) => Object.keys(table) as Name[];

const onward = (session: Session, steps: number) => reduce(session, {type: 'step', steps});
const arming = (rule: Rule) => ({type: 'arm', change: (now: Session) => armNow(now, rule)}) as const;
const lines = (session: Session) => trace(shown(session));

/** A leader is elected, a rule is armed, and the leader crashes: the next one is elected and struck. */
function struck(rule: Rule = elected): Session {
  const armed = reduce(start(setupOf('isolate')), arming(rule));
  const crashed = act(armed, [{kind: 'crash', node: leaderOf(armed)}], 'no', null);
  return onward(crashed, 900);
}

function leaderOf(session: Session): string {
  const {nodes} = session.tape.recording.last;
  const found = Object.entries(nodes).find(
    ([, {state, mode}]) => mode === 'up' && state.role === 'server' && state.state === 'leader',
  );
  return found?.[0] ?? '';
}

const firstStrike = (session: Session): number => {
  const begin = session.armed[0]?.struck?.begin[0];
  return session.tape.recording.log.findIndex(
    ({cause}) => cause.kind === 'command' && cause.command === begin,
  );
};

const reopened = (session: Session): Session => {
  const {session: other, note} = open(linkTo('', session) ?? '', 'isolate');
  expect(note).toBe('');
  return other;
};

describe('a rule that is armed in a run', () => {
  test('waits, strikes the next leader and not the one that was, ends it in time, and strikes no second time', () => {
    const begun = reduce(start(setupOf('isolate')), arming(elected));
    expect(armedInWords(begun).map(({state}) => state)).toEqual(['waiting']);
    expect(onward(begun, 200).armed[0]?.struck).toBeNull();
    const session = struck();
    const place = firstStrike(session);
    const {log} = session.tape.recording;
    const at = log[place]?.at ?? 0;
    const cuts = log.filter(({cause}) => cause.kind === 'command' && cause.command.kind === 'cut');
    const heals = log.filter(({cause}) => cause.kind === 'command' && cause.command.kind === 'heal');
    expect(cuts).toHaveLength(1);
    expect(heals.map((each) => each.at)).toEqual([at + 300_000]);
    expect(armedInWords(session)[0]).toMatchObject({state: 'struck'});
    const told = captionOf({...session, length: place + 1, at});
    expect(told.text).toContain('Armed, and struck: when a leader has been elected');
  });

  test('gives a run that its commands alone give again, byte for byte', () => {
    const session = struck();
    const {setup, tape} = session;
    const {log} = play(setup.raft, tape.plan, {until: session.at});
    expect(lines(session)).toBe(trace(log.slice(0, session.length)));
  });

  test.each(keys(deeds))('and may %s', (deed: DeedName) => {
    const session = struck({...elected, deed});
    const {setup, tape, length} = session;
    expect(session.armed[0]?.struck).not.toBeNull();
    const {log} = play(setup.raft, tape.plan, {until: session.at});
    expect(lines(session)).toBe(trace(log.slice(0, length)));
    expect(lines(reopened(session))).toBe(lines(session));
  });

  test('waits again for who steps back over the strike, which comes again by itself, byte for byte', () => {
    const session = struck();
    const before = reduce(session, {type: 'back', steps: session.length - firstStrike(session)});
    expect(armedInWords(before).map(({state}) => state)).toEqual(['waiting']);
    const again = onward(before, session.length - before.length);
    expect(lines(again)).toBe(lines(session));
    expect(armedInWords(again).map(({state}) => state)).toEqual(['struck']);
  });

  test('waits in another future too, strikes there, and the run that was left can be returned to', () => {
    const session = struck();
    const before = reduce(session, {type: 'seek', length: firstStrike(session) - 3});
    const other = act(before, [{kind: 'pause', node: leaderlessServer(before)}], 'no', null);
    expect(other.armed[0]?.struck).toBeNull();
    expect(armedInWords(other).map(({state}) => state)).toEqual(['waiting']);
    const later = onward(other, 900);
    expect(later.armed[0]?.struck).not.toBeNull();
    expect(lines(later)).not.toBe(lines(session));
    const back = reduce(later, {type: 'return', place: 0});
    expect(back.armed[0]?.struck).not.toBeNull();
    expect(lines(onward(back, 0))).toBe(trace(session.tape.recording.log));
  });

  test('is taken back, and then waits no more; what is known of the future is another’s', () => {
    const session = struck();
    const before = reduce(session, {type: 'back', steps: session.length - firstStrike(session)});
    const free = reduce(before, {type: 'arm', change: (now) => disarm(now, 0)});
    expect(armedInWords(free).map(({state}) => state)).toEqual(['disarmed']);
    expect(onward(free, 900).armed[0]?.struck).toBeNull();
    // Before that moment it waited, and for who acts there it waits again.
    const earlier = reduce(free, {type: 'back', steps: 20});
    expect(armedInWords(earlier).map(({state}) => state)).toEqual(['waiting']);
    expect(free.branches).toHaveLength(1);
    expect(act(earlier, [{kind: 'pause', node: 'B'}], 'no', null).armed[0]?.until).toBeNull();
  });

  test('that has struck is ended in its time, whatever the reader does meanwhile', () => {
    const session = struck();
    const at = session.armed[0]?.struck?.at ?? 0;
    const inside = {...reduce(session, {type: 'seek', length: firstStrike(session) + 30})};
    const acted = act(inside, [{kind: 'restart', node: crashedServer(inside)}], 'no', null);
    const {log} = onward(acted, 900).tape.recording;
    const heals = log.filter(({cause}) => cause.kind === 'command' && cause.command.kind === 'heal');
    expect(heals.map((each) => each.at)).toEqual([at + 300_000]);
  });

  test('goes along in a link: while it waits, when it has struck, and when it was taken back', () => {
    const session = struck();
    const waiting = reduce(session, {type: 'back', steps: session.length - firstStrike(session)});
    const young = reduce(start(setupOf('isolate')), arming(elected));
    const free = reduce(waiting, {type: 'arm', change: (now) => disarm(now, 0)});
    for (const each of [session, waiting, young, free]) {
      const other = reopened(each);
      expect(armedInWords(other)).toEqual(armedInWords(each));
      expect(other.armed).toEqual(each.armed);
      expect(lines(onward(other, 700))).toBe(lines(onward(each, 700)));
    }
    const crash = (each: Session) => act(each, [{kind: 'crash', node: leaderOf(each)}], 'no', null);
    expect(lines(onward(crash(reopened(young)), 900))).toBe(lines(onward(crash(young), 900)));
  });

  test('strikes when an entry of an older term is on a majority, in an exhibit', () => {
    const rule: Rule = {when: 'old-entry-on-majority', deed: 'crash', target: 'leader', forMs: 200};
    const begun = reduce(start(setupOf(exhibitOf('figure-8'))), arming(rule));
    const session = onward(act(begun, [{kind: 'crash', node: leaderOf(begun)}], 'no', null), 2500);
    expect(session.armed[0]?.struck?.begin).toHaveLength(1);
    expect(lines(reopened(session))).toBe(lines(session));
  });

  test('has words for every condition, and where nobody may be armed any more nothing changes', () => {
    let session = start(setupOf('isolate'));
    for (let place = 0; place < MOST_ARMED; place++) {
      const when: ConditionName = keys(conditions)[1 + (place % 5)] ?? 'elected';
      session = reduce(session, arming({...elected, when}));
      expect(armedInWords(session)[place]?.words).toContain(conditions[when]);
    }
    expect(armedAt(session)).toHaveLength(MOST_ARMED);
    expect(reduce(session, arming(elected))).toEqual(session);
  });
});

const leaderlessServer = (session: Session): string => (leaderOf(session) === 'B' ? 'C' : 'B');

function crashedServer(session: Session): string {
  const {tape, length} = session;
  for (const {cause} of tape.recording.log.slice(0, length))
    if (cause.kind === 'command' && cause.command.kind === 'crash') return cause.command.node;
  return 'A';
}
