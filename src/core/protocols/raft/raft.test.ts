import {beforeAll, describe, expect, test} from 'vitest';
import {fingerprint, trace} from '../../simulation/trace.ts';
import {bugNames, type BugName} from './bug-name.ts';
import {bugs} from './bugs.ts';
import {nemeses} from './nemeses/index.ts';
import {hunt, type Hunted} from './run/hunt.ts';
import {passes} from './run/judge.ts';
import {play} from './run/play.ts';
import {END} from './run/setup.ts';
import {replay, shrinkRun, type ShrunkRun} from './run/shrink-run.ts';

/** So many seeds under each nemesis; `npm run simulate -- --lab raft --seeds 1..1000` runs a thousand. */
const SEEDS = 20;

/** The first of 200 seeds that fails. */
function firstFailing(bug: BugName): Hunted {
  for (let seed = 1; seed <= 200; seed++) {
    const run = hunt({bug, nemesis: bugs[bug].foundBy}, seed);
    if (run.broke !== null) return run;
  }
  throw new Error(`No seed of 200 finds ${bug}.`);
}

describe.each(nemeses)('correct Raft, hunted by $name', ({name}) => {
  test(`breaks nothing and makes progress, in ${SEEDS} seeds`, () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const run = hunt({bug: null, nemesis: name}, seed);
      expect({seed, broke: run.broke, breach: run.breach}).toEqual({seed, broke: null, breach: null});
      expect(passes(run)).toBe(true);
    }
  });
});

describe.each(bugNames)('the bug %s', (bug) => {
  let found: Hunted;
  let small: ShrunkRun;
  beforeAll(() => {
    found = firstFailing(bug);
    small = shrinkRun(found, END) as ShrunkRun;
  }, 120_000);

  test('is found within 200 seeds by the nemesis that aims at it, and breaks what it should', () => {
    expect(found.broke).toBe(bugs[bug].breaks);
  });

  test('shrinks to a run that replays to the same failure', () => {
    expect(small.broke).toBe(found.broke);
    expect(small.commands.length).toBeLessThan(found.commands.length);
    const [once, again] = [replay(small), replay(small)];
    expect(once.broke).toBe(found.broke);
    expect(trace(again.log)).toBe(trace(once.log));
  });

  test('is the reason: with it switched off, the shrunk run passes', () => {
    expect(passes(replay(small, false))).toBe(true);
  });

  test('has a place where somebody made it', () => {
    for (const {url} of bugs[bug].origins) expect(url).toMatch(/^https:\/\//);
    expect(bugs[bug].origins.length).toBeGreaterThan(0);
  });
});

describe('a run under a nemesis', () => {
  test('is all in its commands: given again, they make the same log, byte for byte', () => {
    for (const {name} of nemeses) {
      const run = hunt({bug: null, nemesis: name}, 7);
      const again = play(run.setup, run.commands, {until: END});
      expect(fingerprint(trace(again.log))).toBe(fingerprint(trace(run.log)));
    }
  });

  test('has the log that it had when this test was written', () => {
    const {log} = hunt({bug: null, nemesis: 'leader'}, 1);
    expect(fingerprint(trace(log))).toMatchInlineSnapshot(`"24ff966031878468"`);
  });
});

test('lease reads are right while clocks are, and wrong under a nemesis that sets them', () => {
  const changes = {reads: 'lease'} as const;
  const broken = Array.from(
    {length: 60},
    (_, seed) => hunt({bug: null, nemesis: 'clocks', changes}, seed).broke,
  );
  expect(broken).toContain('linearizability');
  for (let seed = 0; seed < SEEDS; seed++) {
    expect(hunt({bug: null, nemesis: 'leader', changes}, seed).broke).toBe(null);
  }
});
