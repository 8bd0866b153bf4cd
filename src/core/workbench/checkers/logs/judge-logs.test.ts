import {describe, expect, it} from 'vitest';
import type {Json} from '../../json.ts';
import {history, type Line} from '../history.trial.ts';
import {judgeLogs} from './judge-logs.ts';

type Lines = readonly Line[];

const send = (process: number, offset: number, message: Json, key = 'k'): Lines => [
  [process, 'invoke', 'send', [['send', key, message]]],
  [process, 'ok', 'send', [['send', key, [offset, message]]]],
];
const poll = (process: number, pairs: readonly (readonly [number, Json])[], key = 'k'): Lines => [
  [process, 'invoke', 'poll', [['poll']]],
  [process, 'ok', 'poll', [['poll', {[key]: pairs}]]],
];
const assign = (process: number, ...keys: string[]): Lines => [
  [process, 'invoke', 'assign', keys],
  [process, 'ok', 'assign', keys],
];
/** At the end somebody polls everything from the beginning. */
const end = (process: number, pairs: readonly (readonly [number, Json])[], key = 'k'): Lines =>
  [...assign(process, key), ...poll(process, pairs, key)].map(([who, type, f, value]) => [
    who,
    type,
    f,
    value,
    undefined,
    'final',
  ]);
const judge = (...parts: Lines[]) => judgeLogs(history(...parts.flat()));
const names = (...parts: Lines[]) => judge(...parts).anomalies.map(({name}) => name);

describe('logs', () => {
  it('are right if every poll goes on where the last one ended, and all is seen', () => {
    const good = judge(
      assign(1, 'k'),
      send(0, 0, 'a'),
      poll(1, [[0, 'a']]),
      send(0, 5, 'b'),
      send(0, 7, 'c'),
      poll(1, [
        [5, 'b'],
        [7, 'c'],
      ]),
    );
    expect(good).toMatchObject({valid: true, anomalies: [], figures: {keys: 1, sent: 3, polled: 3}});
  });

  it('are unknown where nothing was polled', () => {
    expect(judge(send(0, 0, 'a'), poll(1, [])).valid).toBe('unknown');
    expect(judge(send(0, 0, 'a'), end(1, []))).toMatchObject({valid: false, anomalies: [{name: 'unseen'}]});
    const unsure: Lines = [
      [0, 'invoke', 'send', [['send', 'k', 'a']]],
      [0, 'info', 'send', null],
    ];
    expect(judge(unsure, poll(1, [])).valid).toBe('unknown');
  });

  it('lose a write that is never polled though a later one is', () => {
    const lost = judge(send(0, 0, 'a'), send(0, 1, 'b'), send(0, 2, 'c'), end(1, [[1, 'b']]));
    expect(lost.anomalies).toMatchObject([
      {name: 'lost-write', examples: [{key: 'k', offset: 0, message: 'a'}]},
      {name: 'unseen', examples: [{key: 'k', offset: 2, message: 'c'}]},
    ]);
  });

  it('hold one message at an offset, and each at one', () => {
    expect(names(send(0, 0, 'a'), send(1, 0, 'b'), poll(2, [[0, 'a']]), poll(2, [[0, 'b']]))).toContain(
      'inconsistent-offsets',
    );
    expect(
      names(
        send(0, 0, 'a'),
        poll(1, [
          [0, 'a'],
          [1, 'a'],
        ]),
      ),
    ).toContain('duplicate');
  });

  it('show nothing that failed, or that was never sent', () => {
    const failed: Lines = [
      [0, 'invoke', 'send', [['send', 'k', 'a']]],
      [0, 'fail', 'send', null],
    ];
    expect(
      names(
        failed,
        send(1, 1, 'b'),
        poll(2, [
          [0, 'a'],
          [1, 'b'],
        ]),
      ),
    ).toEqual(['G1a']);
    expect(
      names(
        send(1, 1, 'b'),
        poll(2, [
          [0, 'x'],
          [1, 'b'],
        ]),
      ),
    ).toEqual(['unexpected']);
    const open: Lines = [
      [0, 'invoke', 'send', [['send', 'k', 'a']]],
      [0, 'info', 'send', null],
    ];
    expect(
      names(
        open,
        send(1, 1, 'b'),
        poll(2, [
          [0, 'a'],
          [1, 'b'],
        ]),
      ),
    ).toEqual([]);
  });

  it('go neither back nor too far, within a poll and between two', () => {
    const three = [...send(0, 0, 'a'), ...send(0, 1, 'b'), ...send(0, 2, 'c')];
    const all = poll(4, [
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
    ]);
    expect(
      names(
        three,
        all,
        poll(1, [
          [0, 'a'],
          [2, 'c'],
        ]),
      ),
    ).toEqual(['int-poll-skip']);
    expect(
      names(
        three,
        all,
        poll(1, [
          [1, 'b'],
          [0, 'a'],
        ]),
      ),
    ).toEqual(['int-nonmonotonic-poll']);
    expect(names(three, all, poll(1, [[0, 'a']]), poll(1, [[2, 'c']]))).toEqual(['poll-skip']);
    expect(names(three, all, poll(1, [[1, 'b']]), poll(1, [[1, 'b']]))).toEqual(['nonmonotonic-poll']);
    expect(names(three, all, poll(1, [[0, 'a']]), poll(2, [[2, 'c']]))).toEqual([]);
  });

  it('may begin anew where a client was assigned something else in between', () => {
    const two = [...send(0, 0, 'a'), ...send(0, 1, 'b')];
    const first = poll(1, [
      [0, 'a'],
      [1, 'b'],
    ]);
    expect(names(two, first, assign(1, 'other'), assign(1, 'k'), poll(1, [[0, 'a']]))).toEqual([]);
    expect(names(two, first, assign(1, 'k', 'other'), poll(1, [[0, 'a']]))).toEqual(['nonmonotonic-poll']);
  });

  it('give a client’s sends rising offsets', () => {
    expect(
      names(
        send(0, 1, 'a'),
        send(0, 0, 'b'),
        poll(1, [
          [0, 'b'],
          [1, 'a'],
        ]),
      ),
    ).toEqual(['nonmonotonic-send']);
    expect(
      names(
        send(0, 1, 'a'),
        send(2, 0, 'b'),
        poll(1, [
          [0, 'b'],
          [1, 'a'],
        ]),
      ),
    ).toEqual([]);
  });
});
