import {describe, expect, it} from 'vitest';
import {consensusProtocols} from '../../core/protocols/consensus-protocols.ts';
import {openGame} from './game.ts';
import {position, start} from './run.trial.ts';
import {presets} from './scenarios.ts';
import {undo} from './moves.ts';
import {begin, placeOf, setupOf} from './session.ts';

describe('the presets', () => {
  it('are every protocol of the explorer, and Ben-Or with coins', () => {
    const names = [...consensusProtocols.map(({name}) => name), 'benor-coins'];
    expect(presets.map(({name}) => name).sort()).toEqual(names.sort());
  });

  it.each(presets.filter(({coins}) => !coins))(
    '$name is caught by one of the three',
    ({protocol, inputs}) => {
      expect(openGame(protocol, inputs, false).endings).not.toEqual([]);
    },
  );

  it('are caught by what theory says', () => {
    const endings = (name: string) => start(name).game.endings;
    expect(endings('wait-n-1-min')).toEqual(['disagrees']);
    expect(endings('two-of-three')).toEqual(['disagrees']);
    expect(endings('wait-all-majority')).toEqual(['waits']);
    expect(endings('coord-first')).toEqual(['waits']);
    expect(endings('arbiter')).toEqual(['waits']);
    expect(endings('ping-pong')).toEqual(['waits', 'undecided']);
    expect(endings('benor-flip')).toEqual(['undecided']);
    expect(endings('benor-coins')).toEqual(['luck']);
  });
});

describe('the first view', () => {
  it('is three processes and two messages waiting, and the choices lead everywhere', () => {
    const here = position(start('coord-first'));
    expect(here.processes).toHaveLength(3);
    expect(here.inFlight.map(({body, to}) => `${body} to ${to}`)).toEqual(['vote 0 to 0', 'vote 1 to 0']);
    const leads = here.options.map(({targets}) => targets[0]?.valence);
    expect(new Set(leads)).toEqual(new Set(['zero', 'one', 'bivalent', 'never']));
  });

  it.each(presets)('$name opens with as many steps as it says, and they can be taken back', (one) => {
    const session = begin(setupOf(one));
    expect(session.taken).toHaveLength(one.opening.length);
    expect(placeOf(undo(session, one.opening.length || 1))).toBe(0);
  });
});
