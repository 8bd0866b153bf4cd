import {describe, expect, test} from 'vitest';
import {fingerprint, trace} from '../../core/simulation/trace.ts';
import {fullRun, historyOf, judge} from './full-run.ts';
import {contrastOf, nextGuideStep} from './guide.ts';
import {outcomeOf} from './outcome.ts';
import {networkMessages} from './pictures.ts';
import {CP, presetOf, presets, type PresetName} from './scenarios/index.ts';
import {act, actionsOf, again, playOut, seek, shown, start, step, worldOf, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {reduce} from './actions.ts';
import {takeStep} from './story.ts';

const names = Object.keys(presets) as PresetName[];
const clientsSaw = (session: Session) =>
  historyOf(session).map(({process, f, value, outcome}) => [process, f, value, outcome]);

test('every preset has a title, an intro, and a guide or a script that asks for something', () => {
  for (const name of names) {
    const {title, intro, guide, script} = presetOf(name);
    expect(title.length * intro.length * (guide.length + script.length)).toBeGreaterThan(0);
  }
});

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
    const repeated = playOut(again(session, {...session.setup, policy: CP}));
    expect(clientsSaw(repeated)).toEqual([
      ['left', 'write', 1, 'ok'],
      ['middle', 'read', 1, 'ok'],
      ['right', 'read', 1, 'ok'],
    ]);
    expect(judge(historyOf(repeated)).kind).toBe('linearizable');
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
    const {prediction} = presetOf(name);
    if (!prediction) return;
    const history = historyOf(session);
    const right = prediction.choices.filter(({holds}) => holds(history));
    expect(outcomeOf(session, history)).toEqual({standing: 'answered', came: right[0]?.id});
    expect(right).toHaveLength(1);
    const early = start(setupOf(name));
    expect(outcomeOf(early, historyOf(early))).toEqual({standing: 'later', came: null});
  });

  test('a prediction is asked at its step, answered with it, and withdrawn when the reader goes another way', () => {
    const {guide, prediction} = presetOf('split-brain');
    const [cutOff, write, read] = guide;
    if (!cutOff || !write || !read || !prediction) throw new Error('The story has lost its steps.');
    const standing = (session: Session) => outcomeOf(session, historyOf(session)).standing;
    const before = [cutOff, write].reduce(
      (session, step) => playOut(takeStep(session, step)),
      start(setupOf('split-brain')),
    );
    expect(standing(before)).toBe('asked');
    const after = playOut(takeStep(before, read));
    expect(standing(after)).toBe('answered');
    expect(standing(seek(after, before.length))).toBe('asked');
    const healed = act(before, {kind: 'heal', links: ['A>B', 'B>A', 'A>C', 'C>A']}, 'no');
    expect(standing(healed)).toBe('withdrawn');
  });

  test.each(names)('%s has the log that its published links show (golden)', (name) => {
    expect({[name]: fingerprint(trace(shown(fullRun(name))))}).toMatchSnapshot();
  });
});

test.each(names)('%s: under the policy that it is compared with, nobody is lied to', (name) => {
  const {contrast} = presetOf(name);
  const session = fullRun(name);
  // Where there is none, the scenario's own run lies to nobody.
  if (!contrast) {
    expect(judge(historyOf(session)).kind).toBe('linearizable');
    return;
  }
  expect(judge(historyOf(session)).kind).toBe('illegal');
  expect(contrastOf(session)).toBe(contrast);
  const compared = reduce(session, {type: 'replay', setup: {...session.setup, policy: contrast.policy}});
  expect([compared.length, compared.playing]).toEqual([1, 'quiet']);
  const end = playOut(compared);
  expect(actionsOf(end)).toEqual(actionsOf(session));
  expect(judge(historyOf(end)).kind).toBe('linearizable');
  expect(contrastOf(end)).toBeNull();
});
