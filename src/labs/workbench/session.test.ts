import {describe, expect, it} from 'vitest';
import type {Moment, Story} from '../../core/workbench/virtual/moments.ts';
import {weightyBefore} from './moment-words.ts';
import {beginningOf, partFrom, upTo} from './part-of-story.ts';
import {begin, lastOf, reduce, type Action, type Session} from './session.ts';

const momentAt = (at: number, change: Partial<Moment> = {}): Moment => ({
  id: `m${at}`,
  at,
  place: 'n0',
  kind: 'step',
  label: '',
  says: [],
  lines: [],
  ...change,
});

/** So many moments of one node, each of which sends a message that the next one gets. */
function storyOf(count: number): Story {
  const moments = Array.from({length: count}, (_, at) => momentAt(at));
  const events = moments.map(({id, at}) => ({id, process: 'n0', at, kind: 'step' as const}));
  const messages = moments.slice(1).map(({id}, place) => ({from: `m${place}`, to: id}));
  return {moments, diagram: {processes: [{id: 'n0', label: 'n0'}], events, messages}};
}

const run = {workload: 'echo', nodes: 1, seed: 1, verdict: null, story: storyOf(3)} as const;
const after = (session: Session, ...actions: readonly Action[]) => actions.reduce(reduce, session);
const opened = after(begin('echo'), {type: 'opened', name: 'run.jsonl', run});

describe('a run that one looks at', () => {
  it('is at its end when it comes, plays from its beginning, and stands still when one goes elsewhere', () => {
    expect(opened).toMatchObject({place: 2, shows: 'run', isPlaying: false});
    const playing = after(opened, {type: 'playing', is: true});
    expect(playing).toMatchObject({place: 0, isPlaying: true});
    expect(after(playing, {type: 'place', place: 1})).toMatchObject({place: 1, isPlaying: false});
  });

  it('from a file stays while one types, and goes with the next run or exercise', () => {
    const typed = after(opened, {type: 'code', code: '// my own'});
    expect(typed).toMatchObject({code: '// my own', outcome: {kind: 'opened'}, isChanged: false, place: 2});
    expect(after(typed, {type: 'run'})).toMatchObject({outcome: {kind: 'asked'}, place: 0, isTried: true});
    expect(lastOf(after(typed, {type: 'exercise', name: 'echo', code: ''}))).toBe(0);
  });
});

describe('a long run', () => {
  const long = storyOf(1000);

  it('is drawn in part, and the moment that one looks at is always in it', () => {
    for (let place = 0; place < 1000; place++) {
      const from = beginningOf(long, place);
      const {moments, diagram} = partFrom(long, from);
      expect(moments[place - from]?.at).toBe(place);
      expect(moments.length).toBeLessThanOrEqual(150);
      expect(diagram.messages).toHaveLength(moments.length - 1);
    }
  });

  it('has happened up to the moment that one looks at', () => {
    expect(upTo(long, 4).moments).toHaveLength(5);
  });
});

it('what must not be missed is the last kill, or what befell the network', () => {
  const moments = [
    momentAt(0),
    momentAt(1, {kind: 'crash'}),
    momentAt(2),
    momentAt(3, {place: null}),
    momentAt(4),
  ];
  expect(moments.map((_, place) => weightyBefore(moments, place))).toEqual(['', 'm1', 'm1', 'm3', 'm3']);
});
