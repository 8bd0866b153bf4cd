import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {trace} from '../../core/simulation/trace.ts';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import {linkTo, open} from './link.ts';
import {presets, type PresetName} from './scenarios/index.ts';
import {actionsOf, shown, start, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {reduce, type Action} from './actions.ts';

const names = Object.keys(presets) as PresetName[];
const PAGE = '/labs/partition/';
const reopen = (session: Session) => open(linkTo(PAGE, session).slice(PAGE.length), 'split-brain');

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
