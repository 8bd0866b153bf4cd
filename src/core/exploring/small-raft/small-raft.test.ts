import {describe, expect, test} from 'vitest';
import {exploreSmallRaft} from './explore.trial.ts';
import {fromFigure8, fromTheStart} from './state.trial.ts';

/*
 * The counts are kept so that a change of the model is seen. That the correct rules break nothing, and that the bugs do,
 * is what they are there for.
 */
describe('every order of events of a small Raft', () => {
  const none = {requests: 0, copies: 0, elections: 0, restarts: 0};

  test('from (b) of figure 8, through two more terms: nothing is broken', () => {
    const start = fromFigure8({...none, elections: 3});
    expect(exploreSmallRaft(start, {bug: null})).toMatchInlineSnapshot(`
      {
        "configurations": 5487,
        "transitions": 23963,
        "violations": {},
      }
    `);
  });

  test('the same, with old entries committed by counting: what was committed is lost', () => {
    const {violations} = exploreSmallRaft(fromFigure8({...none, elections: 3}), {bug: 'figure-8'});
    expect(violations['leader-completeness']).toBeGreaterThan(0);
    expect(violations).toMatchInlineSnapshot(`
      {
        "leader-completeness": 18,
        "state-machine-safety": 4,
      }
    `);
  });

  test('two elections, an entry, a restart: nothing is broken', () => {
    const start = fromTheStart(3, {...none, elections: 2, requests: 1, restarts: 1});
    expect(exploreSmallRaft(start, {bug: null})).toMatchInlineSnapshot(`
      {
        "configurations": 14102,
        "transitions": 66267,
        "violations": {},
      }
    `);
  });

  test('two elections and a restart that forgets the vote: two leaders of one term', () => {
    const start = fromTheStart(3, {...none, elections: 2, restarts: 1});
    expect(exploreSmallRaft(start, {bug: null}).violations).toEqual({});
    expect(exploreSmallRaft(start, {bug: 'forgotten-vote'})).toMatchInlineSnapshot(`
      {
        "configurations": 713,
        "transitions": 2085,
        "violations": {
          "election-safety": 6,
        },
      }
    `);
  });

  test('four servers, two elections, two messages twice: only who counts votes twice has two leaders of one term', () => {
    const start = fromTheStart(4, {...none, elections: 2, copies: 2});
    expect(exploreSmallRaft(start, {bug: null})).toMatchInlineSnapshot(`
      {
        "configurations": 10899,
        "transitions": 67628,
        "violations": {},
      }
    `);
    expect(exploreSmallRaft(start, {bug: 'double-vote'})).toMatchInlineSnapshot(`
      {
        "configurations": 12135,
        "transitions": 73508,
        "violations": {
          "election-safety": 12,
        },
      }
    `);
  });

  test('gives up beyond the bound that it is given', () => {
    expect(() => exploreSmallRaft(fromFigure8({...none, elections: 3}), {bug: null}, 100)).toThrow(
      /more than 100/,
    );
  });
});
