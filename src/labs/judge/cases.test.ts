import {beforeAll, describe, expect, test} from 'vitest';
import type {Pool} from '../workbench/interpreter/pool.ts';
import {poolOfTest} from '../workbench/interpreter/wasm-file.trial.ts';
import {cases, requireCase} from './cases/index.ts';
import {CHECKER, exposes, tryCheck, type CheckTrial} from './check.ts';
import {groupsOf, MOST_DEEDS, SPAN_MS, type Deed} from './schedule.ts';
import {nodesOf} from './setup.ts';
import {tryFaults} from './try-faults.ts';

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfTest();
  await pool.prepare(['n0', 'n1', 'n2', 'n3', CHECKER]);
});
const make = (code: string) => pool.programs(code);

/** All schedules of one fault on a coarse grid, as somebody would try them who does not read the code. */
function* schedules(about: (typeof cases)[number]): Generator<readonly Deed[]> {
  for (let fromMs = 100; fromMs < SPAN_MS; fromMs += 130) {
    for (const fault of about.faults) {
      for (const nodes of groupsOf(nodesOf(about))) yield [{fault, nodes, fromMs, forMs: 700}];
    }
  }
}

function last(check: string, about: (typeof cases)[number]): CheckTrial | undefined {
  return [...tryCheck(about, check, make)].at(-1);
}

test('there are six', () => {
  expect(new Set(cases.map(({name}) => name)).size).toBe(6);
});

describe.each(cases.map((about) => [about.name, about] as const))('%s', (_, about) => {
  test('without faults the node under trial does what it should', () => {
    expect(tryFaults(about, [], make).kind).toBe('held');
  });

  test('a search over schedules of one fault finds one that exposes it, which the fixed node tolerates', () => {
    const found = [...schedules(about)].find((deeds) => tryFaults(about, deeds, make).kind === 'exposed');
    expect(found).toBeDefined();
  });

  test('its own worked schedule exposes it, within the bounds, in a run that can be read', () => {
    const {schedule, faults} = about;
    expect(schedule.length).toBeLessThanOrEqual(MOST_DEEDS);
    expect(schedule.every(({fault}) => faults.includes(fault))).toBe(true);
    expect(schedule.every(({fromMs, forMs}) => fromMs + forMs <= SPAN_MS)).toBe(true);
    const trial = tryFaults(about, schedule, make);
    expect(trial.kind).toBe('exposed');
    if (trial.kind === 'exposed') expect(trial.story.moments.length).toBeLessThan(80);
  });

  test('its worked check accuses runs of the node under trial that are wrong, and none that is right', () => {
    const said = last(about.check, about);
    if (said?.kind !== 'checked') throw new Error(JSON.stringify(said));
    expect(exposes(said)).toBe(true);
    expect(said.bad).toBeGreaterThan(0);
    expect(said.good).toBeGreaterThan(said.bad);
  });
});

test('a check that says nothing catches nothing, and one that always accuses wrongs the innocent', () => {
  const about = requireCase('clock-ids');
  expect(last('const check = () => null;', about)).toMatchObject({kind: 'checked', caught: 0, wronged: 0});
  const all = last('const check = () => "guilty";', about);
  if (all?.kind !== 'checked') throw new Error('It was not tried.');
  expect(all.wronged).toBe(all.good);
  expect(exposes(all)).toBe(false);
});

test.each([
  ['const check = () => { for (;;) {} };', /did not come to an end/],
  ['const check = (calls) => calls.nothing.x;', /TypeError.* in line 1/],
  ['const guilty = () => null;', /no function check/],
  ['const check = () => 7;', /has to return a text/],
  ['const check = async () => null;', /has to return a text/],
  ['function check( {', /SyntaxError/],
])('a check that is broken is told so: %s', (check, says) => {
  const said = last(check, requireCase('clock-ids'));
  expect(said?.kind).toBe('broken');
  expect(said?.kind === 'broken' ? said.says : '').toMatch(says);
});
