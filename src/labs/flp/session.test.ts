import {describe, expect, it} from 'vitest';
import {reduce} from './actions.ts';
import {openGame} from './game.ts';
import {runDiagram} from './run-diagram.ts';
import {choose, position, preset, said, start} from './run.trial.ts';
import {endingOf} from './ending.ts';
import {fly, undo} from './moves.ts';
import {begin, placeOf, setupOf, take} from './session.ts';
import {optionInWords} from './words.ts';

describe('a run', () => {
  it('breaks agreement where waiting for all but one meets the wrong order', () => {
    const steps = ['start A', 'start B', 'start C', 'deliver A’s “vote 0” to B', 'deliver B’s “vote 1” to C'];
    const session = choose(start('wait-n-1-min'), ...steps);
    expect(endingOf(session)).toBe('disagrees');
    expect(said(session)).toBe('Agreement is broken: B has decided 0, C has decided 1.');
    expect(endingOf(undo(session, 1))).toBe(null);
  });

  it('waits for the dead for ever', () => {
    const steps = ['crash A', 'start B', 'start C', 'deliver B’s', 'deliver C’s'];
    const session = choose(start('wait-all-min'), ...steps);
    expect(endingOf(session)).toBe('waits');
    expect(position(session).options).toEqual([]);
  });

  it('says of a choice what it does to the outcome', () => {
    const here = position(start('wait-n-1-min'));
    const words = here.options.map((option) =>
      optionInWords(option, here, openGame('wait-n-1-min', [0, 1, 1], false).position),
    );
    expect(words[0]?.headline).toMatch(/^start A: stays bivalent \(\d+ of \d+ futures decide 1\)$/);
  });

  it('stays undecided for 1,000 rounds under the autopilot, and comes round', () => {
    const session = fly(start('benor-flip'), 1_000);
    expect(session.taken).toHaveLength(1_000);
    expect(session.landed).toBe(false);
    expect(endingOf(session)).toBe('undecided');
  });

  it('with real coins decides for every seed, and never two values', () => {
    for (let seed = 0; seed < 200; seed++) {
      const session = fly(begin({...setupOf(preset('benor-coins')), seed}), 1_000);
      expect(session.landed).toBe(true);
      // Nothing can keep it open any more; two rounds later everybody has decided.
      const done = take(take(session, 0), 0);
      expect(endingOf(done)).toBe('luck');
    }
  });

  it('is drawn with every message that it has sent', () => {
    const session = choose(start('wait-n-1-min'), 'start A', 'start B', 'deliver A’s', 'crash C');
    const {events, messages} = runDiagram(session.game, session.taken);
    expect(events.map(({kind}) => kind)).toEqual(['send', 'send', 'decide', 'crash']);
    expect(messages.filter(({to}) => to !== null)).toEqual([{from: '0', to: '2', label: 'vote 0'}]);
    expect(messages).toHaveLength(4);
  });
});

describe('the past', () => {
  it('keeps the old future as a branch, to which one can return', () => {
    const there = choose(start('wait-n-1-min'), 'start A', 'start B');
    const back = reduce(there, {type: 'back', steps: 1});
    expect(placeOf(reduce(back, {type: 'step'}))).toBe(placeOf(there));
    const other = choose(back, 'crash C');
    expect(other.branches).toHaveLength(1);
    const returned = reduce(other, {type: 'return', pick: 0});
    expect(returned.taken).toEqual(there.taken);
    expect(reduce(returned, {type: 'return', pick: 0}).taken).toEqual(other.taken);
  });

  it('can be gone to in the graph, and so can what a choice leads to', () => {
    const there = choose(start('wait-n-1-min'), 'start A', 'start B');
    expect(placeOf(reduce(there, {type: 'go', id: 0}))).toBe(0);
    const [option] = position(there).options;
    const ahead = option?.targets[0]?.to ?? -1;
    expect(placeOf(reduce(there, {type: 'go', id: ahead}))).toBe(ahead);
    expect(reduce(there, {type: 'go', id: 99_999})).toEqual(there);
  });
});
