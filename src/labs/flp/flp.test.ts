import {describe, expect, it} from 'vitest';
import {consensusProtocols} from '../../core/exploring/consensus-protocols.ts';
import {openGame} from './game.ts';
import {linkTo, open} from './link.ts';
import {runDiagram} from './run-diagram.ts';
import {presetNamed, presets, type Preset} from './scenarios.ts';
import {begin, endingOf, fly, placeOf, setupOf, take, undo, type Session} from './session.ts';
import {optionInWords, verdictInWords} from './words.ts';

function preset(name: string): Preset {
  const found = presetNamed(name);
  if (!found) throw new Error(`There is no preset ${name}.`);
  return found;
}
const start = (name: string) => begin(setupOf(preset(name)));
const position = (session: Session) => session.game.position(placeOf(session));
const said = (session: Session) => verdictInWords(session, position(session));

/** Takes the option whose headline begins so. */
function choose(session: Session, ...beginnings: string[]): Session {
  return beginnings.reduce((now, beginning) => {
    const here = position(now);
    const pick = here.options.findIndex((option) =>
      optionInWords(option, here, now.game.position).headline.startsWith(beginning),
    );
    if (pick < 0) throw new Error(`Nobody can ${beginning} there.`);
    return take(now, pick);
  }, session);
}

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
