import {describe, expect, it} from 'vitest';
import {linkTo, open} from './link.ts';
import {position, preset, start} from './run.trial.ts';
import {fly, undo} from './moves.ts';
import {begin, placeOf, setupOf, take, type Session} from './session.ts';

describe('a link', () => {
  const page = '/labs/flp/';
  const address = (session: Session) => linkTo(page, session).slice(page.length);

  it('brings back the same run', () => {
    const session = take(take(begin({...setupOf(preset('benor-coins')), inputs: [1, 0, 0], seed: 7}), 1), 0);
    const opened = open(address(session), preset('ping-pong'));
    expect(opened.note).toBe('');
    expect(placeOf(opened.session)).toBe(placeOf(session));
    expect(opened.session.setup).toEqual(session.setup);
  });

  it('carries no opening, and also a run from before it', () => {
    const opened = start('coord-first');
    expect(address(opened)).not.toContain('#');
    expect(open(address(opened), preset('arbiter')).session.taken).toHaveLength(3);
    const before = undo(opened, 3);
    expect(open(address(before), preset('arbiter')).session.taken).toEqual([]);
    const other = take(before, 1);
    expect(placeOf(open(address(other), preset('arbiter')).session)).toBe(placeOf(other));
  });

  it('carries a hundred stages of the autopilot', () => {
    const session = fly(start('ping-pong'), 100);
    expect(open(address(session), preset('arbiter')).session.taken).toHaveLength(session.taken.length);
  });

  it.each([
    ['?preset=paxos', /does not have/],
    ['?preset=ping-pong#1.nonsense', /damaged/],
    ['?preset=ping-pong#99.abc', /another version/],
  ])('%s gives a preset and a note', (broken, note) => {
    const opened = open(broken, preset('ping-pong'));
    expect(opened.note).toMatch(note);
    expect(opened.session.taken).toEqual([]);
  });

  it('with choices that are not there gives the preset and a note', () => {
    const last = position(start('wait-all-min')).options.length - 1;
    const elsewhere = address(take(start('wait-all-min'), last)).replace('wait-all-min', 'benor-keep');
    expect(position(start('benor-keep')).options.length).toBeLessThanOrEqual(last);
    const opened = open(elsewhere, preset('ping-pong'));
    expect(opened.note).toMatch(/a choice that the lab does not have there/);
    expect(opened.session.setup.preset.name).toBe('benor-keep');
    expect(opened.session.taken).toEqual([]);
  });
});
