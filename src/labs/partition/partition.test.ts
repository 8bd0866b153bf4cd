import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fingerprint, trace} from '../../core/simulation/trace.ts';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import {fullRun, historyOf, judge} from './full-run.ts';
import {contrastOf, nextGuideStep} from './guide.ts';
import {linkTo, open} from './link.ts';
import {outcomeOf} from './outcome.ts';
import {faultBands, networkMessages} from './pictures.ts';
import {CP, presetOf, presets, type PresetName} from './scenarios.ts';
import {
  act,
  actionsOf,
  again,
  back,
  playOut,
  seek,
  shown,
  start,
  step,
  worldOf,
  type Session,
} from './session.ts';
import {setupOf} from './setup.ts';
import {reduce, type Action} from './useSession.ts';

const names = Object.keys(presets) as PresetName[];
const PAGE = '/labs/partition/';
const reopen = (session: Session) => open(linkTo(PAGE, session).slice(PAGE.length), 'split-brain');
const clientsSaw = (session: Session) =>
  historyOf(session).map(({process, f, value, outcome}) => [process, f, value, outcome]);

describe('the presets, followed to their ends', () => {
  test('split brain: the read on the right is stale, and that is not linearizable', () => {
    const session = fullRun('split-brain');
    expect(clientsSaw(session)).toEqual([
      ['left', 'write', 1, 'ok'],
      ['right', 'read', 0, 'ok'],
    ]);
    expect(judge(historyOf(session)).kind).toBe('illegal');
  });

  test('split brain under majorities: the left write is refused and the read is right', () => {
    const session = playOut(again(fullRun('split-brain'), {...setupOf('split-brain'), policy: CP}));
    expect(clientsSaw(session)).toEqual([
      ['left', 'write', 1, 'fail'],
      ['right', 'read', 0, 'ok'],
    ]);
    expect(judge(historyOf(session)).kind).toBe('linearizable');
  });

  test('the minority waits, is refused, and reads the majority’s value once the cut has healed', () => {
    const session = fullRun('minority-waits');
    expect(clientsSaw(session)).toEqual([
      ['left', 'write', 1, 'fail'],
      ['right', 'write', 2, 'ok'],
      ['left', 'read', 2, 'ok'],
    ]);
    expect(judge(historyOf(session)).kind).toBe('linearizable');
  });

  test('a cut that comes after the new value has left the replica makes the write unknown', () => {
    const {guide} = presetOf('minority-waits');
    const [cutOff, write] = guide.map(({command}) => command);
    if (!cutOff || !write) throw new Error('The guide has lost its steps.');
    let session = act(start(setupOf('minority-waits')), write, 'no');
    while (networkMessages(session, worldOf(session)).every(({label}) => label !== 'store 1'))
      session = step(session);
    expect(clientsSaw(playOut(act(session, cutOff, 'answer')))).toEqual([['left', 'write', 1, 'info']]);
  });

  test('new, then old: not linearizable until reads write back', () => {
    const session = fullRun('new-old-inversion');
    expect(clientsSaw(session)).toEqual([
      ['left', 'write', 1, 'ok'],
      ['middle', 'read', 1, 'ok'],
      ['right', 'read', 0, 'ok'],
    ]);
    expect(judge(historyOf(session)).kind).toBe('illegal');
    const mended = playOut(again(session, {...session.setup, policy: CP}));
    expect(clientsSaw(mended)).toEqual([
      ['left', 'write', 1, 'ok'],
      ['middle', 'read', 1, 'ok'],
      ['right', 'read', 1, 'ok'],
    ]);
    expect(judge(historyOf(mended)).kind).toBe('linearizable');
  });

  test('the last writer wins, by clocks: the write that came later is gone on both sides', () => {
    expect(clientsSaw(fullRun('lww-loses-a-write'))).toEqual([
      ['left', 'write', 1, 'ok'],
      ['right', 'write', 2, 'ok'],
      ['left', 'read', 1, 'ok'],
      ['right', 'read', 1, 'ok'],
    ]);
  });

  test.each(names)('%s: exactly one choice of the prediction comes true, and the lab says which', (name) => {
    const session = fullRun(name);
    expect(nextGuideStep(session)).toBeNull();
    const history = historyOf(session);
    const right = presetOf(name).prediction.choices.filter(({holds}) => holds(history));
    expect(right.map(({id}) => id)).toEqual([outcomeOf(session, history)]);
    const early = start(setupOf(name));
    expect(outcomeOf(early, historyOf(early))).toBeNull();
  });

  test.each(names)('%s has the log that its published links show (golden)', (name) => {
    expect({[name]: fingerprint(trace(shown(fullRun(name))))}).toMatchSnapshot();
  });
});

test.each(names)('%s: under the policy that it is compared with, nobody is lied to', (name) => {
  const {contrast} = presetOf(name);
  const session = fullRun(name);
  if (!contrast) {
    expect(judge(historyOf(session)).kind).toBe('linearizable');
    return;
  }
  expect(judge(historyOf(session)).kind).toBe('illegal');
  expect(contrastOf(session, outcomeOf(session, historyOf(session)))).toBe(contrast);
  const compared = reduce(session, {type: 'replay', setup: {...session.setup, policy: contrast.policy}});
  expect([compared.length, compared.playing]).toEqual([1, 'quiet']);
  const end = playOut(compared);
  expect(actionsOf(end)).toEqual(actionsOf(session));
  expect(judge(historyOf(end)).kind).toBe('linearizable');
  expect(contrastOf(end, outcomeOf(end, historyOf(end)))).toBeNull();
});

describe('moving in time', () => {
  test('step, back and seek come to the same worlds', () => {
    const end = fullRun('minority-waits');
    let walked = seek(end, 1);
    for (let length = 1; length < end.length; length++) {
      expect(worldOf(walked)).toEqual(worldOf(seek(end, length)));
      const next = step(walked);
      expect(worldOf(back(next))).toEqual(worldOf(walked));
      walked = next;
    }
    expect(worldOf(walked)).toEqual(worldOf(end));
  });

  test('what one does after a step back replaces what lay after it', () => {
    const end = fullRun('split-brain');
    const earlier = seek(end, 3);
    const other = reduce(earlier, {
      type: 'act',
      command: {kind: 'heal', links: ['A>B', 'B>A', 'A>C', 'C>A']},
      playing: 'no',
    });
    expect(shown(other).slice(0, 3)).toEqual(shown(earlier));
    expect(actionsOf(other).map(({command}) => command.kind)).toEqual(['cut', 'tell', 'heal']);
  });

  test('messages in the picture are on their way, and bands end where the cut has healed', () => {
    const end = fullRun('minority-waits');
    for (let length = 1; length <= end.length; length++) {
      const session = seek(end, length);
      for (const {progress} of networkMessages(session, worldOf(session))) {
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }
    }
    const bands = faultBands(end);
    expect(bands.map(({label}) => label)).toEqual(['cut']);
    expect(bands[0]?.to).toBeLessThan(end.at);
  });
});

const links = ['A>B', 'B>A', 'A>C', 'C>A', 'B>C', 'C>B'] as const;
const command = fc.oneof(
  fc.record({kind: fc.constantFrom('cut' as const, 'heal' as const), links: fc.subarray([...links])}),
  fc.record({
    kind: fc.constantFrom('crash' as const, 'restart' as const, 'pause' as const, 'resume' as const),
    node: fc.constantFrom('A', 'B', 'C'),
  }),
  fc.record({
    kind: fc.constant('tell' as const),
    node: fc.constantFrom('left', 'right'),
    body: fc.oneof(
      fc.constant({type: 'ask', f: 'read'} as const),
      fc.record({type: fc.constant('ask' as const), f: fc.constant('write' as const), value: fc.nat(99)}),
      fc.record({type: fc.constant('auto' as const), on: fc.boolean()}),
    ),
  }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({type: fc.constant('act' as const), command, playing: fc.constantFrom('no', 'answer', 'quiet')}),
  fc.record({type: fc.constant('time' as const), passed: fc.nat(900_000)}),
  fc.record({type: fc.constantFrom('step' as const, 'back' as const), steps: fc.nat(12)}),
  fc.record({type: fc.constant('seek' as const), length: fc.nat(60)}),
  fc.record({type: fc.constantFrom('play' as const, 'pause' as const, 'play-step' as const)}),
);

describe('a link', () => {
  test('shows somebody else the very same run and moment, whatever the reader did', () => {
    fc.assert(
      fc.property(
        fc.array(action, {maxLength: 25}),
        fc.constantFrom(...names),
        fc.nat(1000),
        (actions, name, seed) => {
          const begun = start({...setupOf(name), seed});
          const session = actions.reduce(reduce, begun);
          const {session: opened, note} = reopen(session);
          expect(note).toBe('');
          expect(opened.setup).toEqual(session.setup);
          const common = Math.min(opened.recording.log.length, session.recording.log.length);
          expect(trace(opened.recording.log.slice(0, common))).toBe(
            trace(session.recording.log.slice(0, common)),
          );
          expect(actionsOf(opened)).toEqual(actionsOf(session));
          expect(opened.at).toBe(session.at);
        },
      ),
      {numRuns: 300},
    );
  });

  test.each([
    ['?preset=no-such-preset', 'names a scenario'],
    ['#1.AAAA', 'damaged'],
    ['#7.N4Ig', 'another version'],
  ])('%s: the preset, and a note', (address, note) => {
    const opened = open(address, 'split-brain');
    expect(opened.note).toContain(note);
    expect(opened.session.setup).toEqual(setupOf('split-brain'));
    expect(trace(shown(opened.session))).toBe(trace(shown(start(setupOf('split-brain')))));
  });

  test('that asks for nodes, sizes or times that the lab does not have: the preset, and a note', () => {
    const strange = [
      {actions: [{at: 0, command: {kind: 'crash', node: 'Z'}}]},
      {actions: [{at: -1, command: {kind: 'crash', node: 'A'}}]},
      {policy: {kind: 'quorum', readQuorum: 99, writeQuorum: 1, writeBack: true}},
      {delayMs: 1e9},
      {surprise: 1},
      [],
      'text',
    ];
    for (const changes of strange) {
      const link = scenarioLink(PAGE, 'split-brain', 1, 1, changes).slice(PAGE.length);
      expect(open(link, 'split-brain').note).toContain('cannot do');
    }
  });
});

test('every preset has a title, an intro, and a guide or a script that asks for something', () => {
  for (const name of names) {
    const {title, intro, guide, script} = presetOf(name);
    expect(title.length * intro.length * (guide.length + script.length)).toBeGreaterThan(0);
  }
});
