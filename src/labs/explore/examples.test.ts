import {beforeAll, expect, test} from 'vitest';
import type {Pool} from '../workbench/interpreter/pool.ts';
import {poolOfTest} from '../workbench/interpreter/wasm-file.trial.ts';
import {lock, numberedLock} from './examples/lock.ts';
import {twoPhase, twoPhaseFive} from './examples/two-phase.ts';
import {explore, type Answer, type Question} from './exploring.ts';

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfTest();
});

/** Of code that begins as no example, unless it is said as which. */
async function resultOf({
  example = '',
  ...question
}: Omit<Question, 'example'> & Partial<Question>): Promise<Answer> {
  let last: Answer | null = null;
  for await (const said of explore({example, ...question}, pool)) last = said;
  if (!last) throw new Error('It said nothing.');
  return last;
}

// What TLC reports of TwoPhase.tla; src/core/exploring/two-phase.test.ts counts them without the reader's code.
test.each([
  [twoPhase, 288],
  [twoPhaseFive, 8832],
])('$name holds, with as many states as TwoPhase has', async (example, states) => {
  expect(await resultOf(example)).toMatchObject({kind: 'holds', states});
});

test('a transaction manager that commits one short is found out, by a shortest schedule', async () => {
  const code = twoPhase.code.replace('< managers.length)', '< managers.length - 1)');
  expect(code).not.toBe(twoPhase.code);
  const said = await resultOf({...twoPhase, code});
  if (said.kind !== 'broken') throw new Error(said.kind);
  // Two prepare and are heard, the third aborts, one decides, one hears of it.
  expect(said.story.moments).toHaveLength(7);
  expect(said.says).toBe('One has committed, and another has aborted.');
  expect(said.story.diagram.messages.filter(({to}) => to !== null)).toHaveLength(3);
});

test('the lock holds where messages come once, and not where they may come again', async () => {
  expect(await resultOf({...lock, network: 'once'})).toMatchObject({kind: 'holds'});
  const said = await resultOf(lock);
  expect(said).toMatchObject({kind: 'broken', says: 'Both hold the key.'});
  if (said.kind === 'broken') expect(said.story.moments).toHaveLength(said.depth);
});

test('the lock with numbers holds in both, and each comparison is needed', async () => {
  for (const network of ['once', 'again'] as const) {
    expect(await resultOf({...numberedLock, network})).toMatchObject({kind: 'holds'});
  }
  for (const [with_, without] of [
    [' && body.grant === state.turn', ''],
    [' || body.release !== done[from] + 1', ''],
  ] as const) {
    const code = numberedLock.code.replace(with_, without);
    expect(code).not.toBe(numberedLock.code);
    expect((await resultOf({code, network: 'again'})).kind).toBe('broken');
  }
});

const counting = `const nodes = ['a'];
const start = () => 0;
const steps = (state) => [{does: 'counts', state: state + 1}];
const receive = (state) => ({state});
const invariant = (states) => states.a < 20;
`;

test('the shortest way is told step by step; without an end it gives up, and says how deep it was', async () => {
  const said = await resultOf({code: counting, network: 'once'});
  expect(said).toMatchObject({kind: 'broken', depth: 20, says: 'The invariant does not hold.'});
  if (said.kind === 'broken') expect(said.story.moments[19]?.says).toEqual(['a counts.', 'It is now 20.']);
  const endless = await resultOf({code: counting.replace('states.a < 20', 'true'), network: 'once'});
  expect(endless).toMatchObject({kind: 'gave-up', states: 50_000});
});

test.each([
  ['for (;;) {}', /did not come to an end/],
  [counting.replace('state + 1', 'state.x.y'), /TypeError.* in line 3, in steps/],
  [counting.replace("['a']", "['a', 'a']"), /different names/],
  [counting.replace('=> 0', '=> () => 0'), /start has to return/],
  [counting.replace('state: state + 1', "state, send: [{to: 'z', body: 1}]"), /sends to z/],
  [counting.replace('states.a < 20', '7'), /invariant has to return/],
  [counting.replace('const nodes', 'const names'), /nodes is not defined/],
  ['fetch("https://example.org")', /fetch is not defined/],
  [`${counting}JSON.stringify = () => "{"; Array.prototype.map = null;`, /./],
])('code that is unfit is told so: %s', async (code, says) => {
  const said = await resultOf({code, network: 'once'});
  expect(said.kind).toBe('unfit');
  if (said.kind === 'unfit') expect(said.says).toMatch(says);
});

const isMet = async (example: string, code: string, network: Question['network'] = 'again') => {
  const said = await resultOf({example, code, network});
  return (said.kind === 'holds' || said.kind === 'broken') && said.isMet;
};
const without = (code: string, ...parts: readonly string[]) =>
  parts.reduce((left, part) => {
    expect(left).toContain(part);
    return left.replace(part, '');
  }, code);

test.each([lock, numberedLock, twoPhase])(
  'the dare of $name is met by its worked code, and not by its own',
  async ({name, code, dare}) => {
    expect(await isMet(name, dare?.worked ?? '')).toBe(true);
    expect(await isMet(name, code)).toBe(false);
  },
);

test('a lock is no repair where messages come once, where it is never given on, and where the invariant sleeps', async () => {
  const {code, dare: {worked = ''} = {}} = lock;
  expect(await isMet('lock', worked, 'once')).toBe(false);
  expect(
    await isMet(
      'lock',
      without(
        worked,
        "{does: 'gives the key back', state: {is: 'idle', turn}, send: [{to: 'lock', body: {release: turn}}]}",
      ),
    ),
  ).toBe(false);
  const asleep = (text: string) => text.replace("? 'Both hold the key.' : null", '? null : null');
  expect(await isMet('lock', asleep(code))).toBe(false);
  expect(await isMet('lock', asleep(worked))).toBe(true);
});

test('of the comparisons only one makes no difference; one of the invariant does not count', async () => {
  const {code} = numberedLock;
  for (const part of [
    "is === 'idle' && ",
    ' && body.grant === state.turn',
    "state.is === 'waiting' && ",
    'body.ask <= done[from] || ',
    'holder === from || ',
    ' || body.release !== done[from] + 1',
  ]) {
    expect([part, await isMet('numbered-lock', without(code, part))]).toEqual([part, false]);
  }
  expect(await isMet('numbered-lock', code.replace("states[each].is === 'holding'", 'false'))).toBe(false);
});

test('blocking is shown by who waits, and not by a commit that is wrong, nor where nothing can be committed', async () => {
  const {worked = ''} = twoPhase.dare ?? {};
  for (const [with_, instead] of [
    ["states.tm.is === 'crashed' && ", ''],
    ['< managers.length)', '< managers.length - 1)'],
    ['crash, {does', 'crash]; [{does'],
  ] as const) {
    expect(worked).toContain(with_);
    expect(await isMet('two-phase', worked.replace(with_, instead))).toBe(false);
  }
});
