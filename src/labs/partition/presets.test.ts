import {describe, expect, test} from 'vitest';
import {fingerprint, trace} from '../../core/simulation/trace.ts';
import {fullRun, historyOf, judge} from './full-run.ts';
import {contrastOf, nextGuideStep} from './guide.ts';
import {outcomeOf} from './outcome.ts';
import {networkMessages} from './pictures.ts';
import {CP, presetOf, presets, type PresetName} from './scenarios.ts';
import {act, actionsOf, again, playOut, shown, start, step, worldOf, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {reduce} from './actions.ts';

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
