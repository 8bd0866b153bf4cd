import {describe, expect, test} from 'vitest';
import type {Call} from '../../core/calls/entities.ts';
import {measure} from '../../core/calls/measures.ts';
import {plain, type Settings} from '../../core/calls/settings.ts';
import {challengesOf, workedSettings} from './challenges.ts';
import {Finale, inWorld, pointsOf, scoreOf, type Round} from './finale.ts';
import {linkTo, open} from './link.ts';
import {resultOf, verdictOf} from './words.ts';
import {latencyAt, LongRun, runHere, summary} from './running.ts';
import {presetNames, presetOf} from './scenarios/index.ts';
import {reduce, start, type Action, type Session} from './session.ts';
import {settingsOf} from './setup.ts';
import {tell} from './tell.ts';
import {attemptRows, waterfallOf, worthALook} from './rows.ts';

/** What a policy comes to in all worlds, in slices of so many events. */
function finale(policy: Settings, seed: number, slice = 1_000_000): readonly Round[] {
  const made = new Finale(policy, seed);
  for (;;) {
    const standing = made.advance(slice);
    if (standing.kind === 'done') return standing.rounds;
  }
}

const seeds = [1, 2, 3];
const run = (name: (typeof presetNames)[number], defences: number, seed: number) =>
  measure(settingsOf(name, defences), seed).measures;

describe('each preset', () => {
  test('is small enough for the page to make, whatever of its defences is added', () => {
    for (const name of presetNames) {
      for (let defences = 0; defences <= presetOf(name).defences.length; defences++) {
        expect(runHere(settingsOf(name, defences), 1), name).not.toBeNull();
      }
    }
  });
});

describe('each dare', () => {
  test('is met by the run that the lab shows, and by none that the story shows', () => {
    for (const name of presetNames) {
      const {seed, defences} = presetOf(name);
      for (const challenge of challengesOf(name)) {
        expect(challenge.isMet(measure(workedSettings(name, challenge), seed)), challenge.id).toBe(true);
        expect(challenge.isMet(measure(settingsOf(name, 0), seed)), challenge.id).toBe(false);
        if (defences.length === 0) continue;
        expect(challenge.isMet(measure(settingsOf(name, defences.length), seed)), challenge.id).toBe(false);
      }
    }
  });

  test('is not met by a defence that costs less than it does', () => {
    const [challenge] = challengesOf('reliable');
    if (!challenge) throw new Error('There is a dare.');
    const worked = workedSettings('reliable', challenge);
    expect(challenge.isMet(measure({...worked, keyMs: 0.5}, 1))).toBe(false);
  });

  test('of the overload asks for two ways out: neither meets the other', () => {
    const [first, second] = challengesOf('overload');
    if (!first || !second) throw new Error('There are two ways out.');
    expect(first.isMet(measure(workedSettings('overload', second), 1))).toBe(false);
    expect(second.isMet(measure(workedSettings('overload', first), 1))).toBe(false);
    // More workers until the queue is gone are another; to take the trigger away is none.
    const grown = {
      ...settingsOf('overload', 0),
      remedy: 'add-workers',
      remedyAtSeconds: 25,
      remedySeconds: 15,
      remedyWorkers: 9,
    } as const;
    expect(second.isMet(measure(grown, 1))).toBe(true);
    expect(first.isMet(measure({...settingsOf('overload', 0), trigger: 'none'}, 1))).toBe(false);
  });
});

describe('the finale', () => {
  const better = {
    ...plain,
    timeoutMs: 400,
    attempts: 4,
    backoff: 'exponential',
    backoffMs: 50,
    jitter: 'full',
    budget: 'bucket',
    budgetPercent: 20,
    budgetTokens: 50,
    breakerPercent: 100,
    hedgeMs: 150,
    hedgePercent: 5,
    keys: 'yes',
    seal: 'yes',
    together: 'yes',
    essential: 3,
    lookUpAfterFailure: 'yes',
    packPercent: 20,
    reader: 'tolerant',
  } as const;

  test('meets every world with the policy, and takes nothing of a preset’s own policy', () => {
    for (const name of presetNames) {
      const met = inWorld(name, better);
      expect(met).toMatchObject({
        timeoutMs: 400,
        keys: 'yes',
        ratePerSecond: settingsOf(name, 0).ratePerSecond,
      });
    }
  });

  test('scores a policy that thinks of all beliefs above one that thinks of none, at every seed', () => {
    for (const seed of seeds) {
      expect(scoreOf(finale(better, seed))).toBeGreaterThan(scoreOf(finale(plain, seed)) + 10);
    }
  });

  test('can be survived whole: one policy reaches what is wanted in all nine worlds', () => {
    for (const {preset, isReached} of finale(better, 1)) expect(isReached, preset).toBe(true);
    // Who never retries has no loop that could hold the service down, and nothing else.
    const survived = finale(plain, 1).filter(({isReached}) => isReached);
    expect(survived.map(({preset}) => preset)).toEqual(['overload']);
  });

  test('in slices comes to the same, and makes no more than a world at once', () => {
    expect(finale(better, 1, 700)).toEqual(finale(better, 1));
    expect(new Finale(better, 1).advance(1_000_000)).toEqual({
      kind: 'progress',
      ended: 1,
      of: presetNames.length,
    });
  });

  test('lets nobody make a defence cheaper, or pack an answer away', () => {
    const cheap = {...better, keyMs: 0, sealMs: 0, translateMs: 0, packMsPerMb: 0, packPercent: 1};
    expect(inWorld('secure', cheap)).toEqual({...inWorld('secure', better), packPercent: 10});
  });

  test('gives nothing for a run that charges twice or pays a forger, and half for a second of p99', () => {
    const good = {...run('homogeneous', 2, 1), ok: 10, calls: 10, p99Ms: 1000, loadFactor: 0.9};
    expect(pointsOf(good)).toBe(50);
    expect(pointsOf({...good, loadFactor: 2})).toBe(25);
    expect(pointsOf({...good, duplicates: 1})).toBe(0);
    expect(pointsOf({...good, forged: 1})).toBe(0);
  });
});

/** Without the run that one has just gone back from. */
const asItWas = (session: Session): Session => ({...session, left: null});

describe('a session', () => {
  const after = (...actions: Action[]): Session => actions.reduce(reduce, start('reliable'));

  test('compares with what was there before the last change; a slider that moves on is one change', () => {
    const moved = after(
      {type: 'set', name: 'attempts', value: 2},
      {type: 'set', name: 'timeoutMs', value: 100},
      {type: 'set', name: 'timeoutMs', value: 200},
    );
    expect(moved.before).toEqual({...settingsOf('reliable', 0), attempts: 2});
    expect(moved.now).toEqual({...moved.before, timeoutMs: 200});
    expect(moved.past.length).toBe(2);
  });

  test('goes back to what it was, change by change', () => {
    const back = after(
      {type: 'defend'},
      {type: 'set', name: 'attempts', value: 9},
      {type: 'back'},
      {type: 'back'},
    );
    expect(asItWas(back)).toEqual(start('reliable'));
    expect(reduce(back, {type: 'back'})).toEqual(back);
  });

  test('goes back to the belief before as well, as it was left', () => {
    const left = after({type: 'defend'}, {type: 'set', name: 'attempts', value: 9});
    const gone = reduce(left, {type: 'preset', preset: 'secure'});
    expect(asItWas(reduce(gone, {type: 'back'}))).toEqual(left);
  });

  test('plays one defence after the other, stops at the last, and begins again from there', () => {
    const playing = after({type: 'play'}, {type: 'tick'});
    expect(playing).toMatchObject({defences: 1, playing: true});
    const ended = reduce(playing, {type: 'tick'});
    expect(ended).toMatchObject({defences: 2, playing: false});
    expect(reduce(ended, {type: 'tick'})).toEqual(ended);
    expect(reduce(ended, {type: 'play'})).toMatchObject({defences: 0, playing: true});
    expect(reduce(playing, {type: 'pause'})).toEqual({...playing, playing: false});
    expect(reduce(playing, {type: 'set', name: 'attempts', value: 9}).playing).toBe(false);
    expect(reduce(playing, {type: 'look', call: 3}).playing).toBe(true);
  });

  test('that is shown counts as nobody’s, until something is changed in it', () => {
    const shown = after({type: 'settings', settings: settingsOf('reliable', 2)});
    expect(shown.isShown).toBe(true);
    expect(reduce(shown, {type: 'set', name: 'attempts', value: 5}).isShown).toBe(false);
    expect(asItWas(reduce(shown, {type: 'back'}))).toEqual(start('reliable'));
    expect(open(linkTo('', shown), 'reliable').session.isShown).toBe(true);
  });

  test('adds the defences in their order, and none beyond the last', () => {
    const all = after({type: 'defend'}, {type: 'defend'}, {type: 'defend'});
    expect(all.defences).toBe(2);
    expect(all.now).toEqual(settingsOf('reliable', 2));
    expect(all.before).toEqual(settingsOf('reliable', 1));
  });

  test('goes through a link and comes back, with both runs and the place', () => {
    const sessions = [
      start('overload'),
      after({type: 'defend'}),
      after({type: 'defend'}, {type: 'set', name: 'backoffMs', value: 250}, {type: 'seed', seed: 7}),
      after({type: 'set', name: 'jitter', value: 'full'}, {type: 'look', call: 40}),
    ];
    for (const session of sessions) {
      const {session: again, note} = open(linkTo('', session), 'secure');
      expect(note).toBe('');
      for (const what of ['preset', 'defences', 'seed', 'now', 'before', 'look'] as const) {
        expect(again[what], what).toEqual(session[what]);
      }
    }
  });

  test('refuses a link with settings that there are not, and says which', () => {
    const link = linkTo('', {...start('reliable'), now: {...settingsOf('reliable', 0), attempts: 2000}});
    expect(open(link, 'reliable').note).toMatch(/“attempts” cannot be “2000”/);
    expect(open(link, 'reliable').session).toEqual(start('reliable'));
    expect(open('?preset=nothing', 'reliable').note).toMatch(/a scenario that the lab does not have/);
  });
});

describe('a long run', () => {
  test('in slices comes to the same as in one go', () => {
    const settings = {...settingsOf('reliable', 2), calls: 3000};
    const long = new LongRun({settings, seed: 4});
    let answer = long.advance(1000);
    let slices = 1;
    for (; answer.kind === 'progress'; slices++) answer = long.advance(1000);
    expect(slices).toBeGreaterThan(5);
    expect(answer.summary).toEqual(summary(measure(settings, 4)));
  });

  test('reads percentiles from what is drawn as they are', () => {
    const {distribution, measures} = summary(measure({...settingsOf('reliable', 2), calls: 20_000}, 4));
    expect(latencyAt(distribution, 0.5)).toBe(measures.p50Ms);
    expect(latencyAt(distribution, 0.99)).toBe(measures.p99Ms);
    expect(latencyAt(distribution, 0.999)).toBe(measures.p999Ms);
  });
});

const inMs = ({at, endedAt}: Call): number | null => (endedAt === null ? null : (endedAt - at) / 1000);

describe('what is said of a run', () => {
  test('is in the table what is in the picture: a row for each attempt that is drawn', () => {
    const outcome = measure(settingsOf('reliable', 2), 1);
    const calls = waterfallOf(outcome, worthALook(outcome), null);
    const drawn = calls.flatMap(({attempts}) => attempts).length;
    expect(attemptRows(calls).rows.length).toBe(drawn);
    expect(drawn).toBeGreaterThan(calls.length);
  });

  test('shows beside each call that is drawn how the same one went before', () => {
    const [before, now] = [0, 1].map((defences) => measure(settingsOf('reliable', defences), 1));
    if (!before || !now) throw new Error('There are two runs.');
    const calls = waterfallOf(now, worthALook(before), before);
    expect(calls.some((call) => call.ok && call.before?.ok === false)).toBe(true);
    for (const {label, before: then} of calls) {
      const same = before.calls[Number(label) - 1];
      expect(then?.ok).toBe(same?.ok);
      expect(then?.end).toBe(same && inMs(same));
    }
    // The same arrivals, or the comparison would be of nothing.
    expect(now.calls.map(({at}) => at)).toEqual(before.calls.map(({at}) => at));
  });

  test('says what is wanted, and whether it is reached', () => {
    const verdict = (defences: number) => verdictOf('reliable', measure(settingsOf('reliable', defences), 1));
    expect(verdict(1)).toMatchObject({tone: 'wrong', word: 'Missed'});
    expect(verdict(2)).toMatchObject({tone: 'ok', word: 'Reached'});
    expect(verdict(2).sentence).toMatch(
      /^Wanted: every call answered, and nobody charged twice\. Got: 1,000 of 1,000/,
    );
  });

  test('names what went wrong', () => {
    expect(resultOf(run('reliable', 1, 1))).toMatch(
      /^1,000 of 1,000 calls answered, 54 effects beyond the first, p99 \d+ ms\.$/,
    );
    expect(resultOf(run('secure', 0, 1))).toMatch(/16 forged/);
  });

  test('stands in the text of the page, with each defence as a column', () => {
    const {title, parts} = tell('reliable');
    expect(title).toBe('Fallacies: The network is reliable');
    expect(parts[0]?.table?.head.length).toBe(4);
    expect(() => tell('nothing')).toThrow(/has no preset "nothing"/);
  });
});
