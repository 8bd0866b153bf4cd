import {describe, expect, it} from 'vitest';
import {keepUndecided, putOff} from './adversary.ts';
import {arbiter} from './arbiter.ts';
import {apply, events, key} from './configurations.ts';
import {decisions, explore, valences} from './explore.ts';
import {pingPong, type Body, type State} from './ping-pong.ts';
import type {Bit, Configuration, Event, Protocol} from './protocol.ts';
import {waitForAll} from './votes.ts';

/** How many pairs (bivalent C, event e) satisfy Lemma 3's conclusion, and which do not. */
function lemma3<S, B>(protocol: Protocol<S, B>, inputs: readonly Bit[]) {
  const graph = explore(protocol, inputs);
  const valence = valences(protocol, graph);
  const bivalent = (c: Configuration<S, B>) =>
    valence.get(key(c))?.size === 2;
  const pairs = [...graph.nodes.values()]
    .filter(({configuration}) => bivalent(configuration))
    .flatMap(({configuration}) =>
      events(protocol, configuration).map((event) => ({
        event,
        holds: putOff(protocol, configuration, event, bivalent) !== null,
      })),
    );
  return {
    holds: pairs.filter((pair) => pair.holds).length,
    fails: pairs.filter((pair) => !pair.holds).map((pair) => pair.event),
  };
}

describe('the scheduler that wants no decision', () => {
  const {run, stages} = keepUndecided(pingPong, [0, 1], 1000);

  it('keeps ping-pong undecided for a thousand stages', () => {
    expect(stages).toBe(1000);
    for (const {after} of run)
      expect(decisions(pingPong, after).size).toBe(0);
  });

  it('crashes nobody: both processes go on taking steps', () => {
    for (const process of [0, 1])
      expect(
        run.filter(({event}) => event.process === process).length,
      ).toBeGreaterThanOrEqual(500);
  });

  it('delivers every message: no more than one is ever under way', () => {
    expect(
      run.filter(({event}) => event.received !== null).length,
    ).toBeGreaterThan(400);
    for (const {after} of run)
      expect(after.buffer.length).toBeLessThanOrEqual(1);
  });

  it('fails against the arbiter at the turn of the arbiter', () => {
    expect(keepUndecided(arbiter, [0, 1, 0], 1000).stages).toBe(2);
  });

  it('cannot even begin against wait-for-all: no start is bivalent', () => {
    expect(keepUndecided(waitForAll, [0, 0, 1], 1000).stages).toBe(0);
  });
});

describe('the conclusion of Lemma 3', () => {
  it('finds the null event that makes a deciding message harmless', () => {
    const graph = explore(pingPong, [0, 1]);
    const valence = valences(pingPong, graph);
    const bivalent = (c: Configuration<State, Body>) =>
      valence.get(key(c))?.size === 2;
    const toB: Event<Body> = {process: 1, received: {kind: 'T', value: 0}};
    const yielding = [...graph.nodes.values()].find(
      ({configuration: {states, buffer}}) =>
        states[1]?.mood === 'yielding' &&
        states[0]?.mood === 'stubborn' &&
        buffer.some(({to, body}) => to === 1 && body.kind === 'T'),
    );
    if (!yielding)
      throw new Error('B is never yielding with a proposal under way.');
    const decided = apply(pingPong, yielding.configuration, toB);
    expect(decided.states[1]?.decided).toBe(0);
    const run = putOff(pingPong, yielding.configuration, toB, bivalent);
    expect(run?.map(({event}) => event)).toEqual([
      {process: 1, received: null},
      toB,
    ]);
  });

  it('holds for all 36 pairs of ping-pong', () => {
    expect(lemma3(pingPong, [0, 1])).toEqual({holds: 36, fails: []});
  });

  it("fails for 8 of the arbiter's 32 pairs, each a message that the arbiter receives", () => {
    const {holds, fails} = lemma3(arbiter, [0, 1, 0]);
    expect(holds).toBe(24);
    expect(fails).toHaveLength(8);
    for (const event of fails)
      expect(event).toMatchObject({process: 2, received: {kind: 'P'}});
  });
});
