import {describe, expect, it} from 'vitest';
import {check} from '../core/checking/linearizability.ts';
import {specNamed} from '../core/checking/specs/index.ts';
import {judgeAll} from '../core/checking/models/judge-all.ts';
import {readWin, writeWin} from '../core/learning/win.ts';
import {dares, workbenchExercises} from './challenges.ts';
import * as clocks from './clocks/challenges.ts';
import * as clocksLink from './clocks/link.ts';
import {presetNames as drawings} from './clocks/scenarios.ts';
import * as clocksSession from './clocks/session.ts';
import {examples as explored} from './explore/examples/index.ts';
import * as exploreLink from './explore/link.ts';
import {begin as beginExploring} from './explore/session.ts';
import * as flp from './flp/challenges.ts';
import * as flpLink from './flp/link.ts';
import {seek} from './flp/moves.ts';
import {presets as flpPresets, type Preset} from './flp/scenarios.ts';
import {setupOf as flpSetupOf} from './flp/session.ts';
import * as history from './history/challenges.ts';
import {read} from './history/draft.ts';
import * as historyLink from './history/link.ts';
import {examples, exampleNames} from './history/scenarios.ts';
import * as historySession from './history/session.ts';
import * as models from './models/challenges.ts';
import * as modelsLink from './models/link.ts';
import {challenges as modelChallenges} from './models/scenarios.ts';
import * as modelsSession from './models/session.ts';
import {workedChange as workedModels} from './models/worked.ts';
import * as partition from './partition/dare.ts';
import {historyOf, judge} from './partition/full-run.ts';
import * as partitionLink from './partition/link.ts';
import {presetNames} from './partition/scenarios/index.ts';
import {playOut} from './partition/session.ts';
import {isDareMet as isRaftMet} from './raft/dares.ts';
import {judge as judgeRaft} from './raft/judgement.ts';
import {linkTo as raftLink} from './raft/link.ts';
import {open as openRaft} from './raft/open.ts';
import {workedRun as workedRaft} from './raft/worked.ts';
import * as transactions from './transactions/challenges.ts';
import * as transactionsLink from './transactions/link.ts';
import {challenges as isolations} from './transactions/scenarios.ts';
import * as transactionsSession from './transactions/session.ts';
import {exercises} from './workbench/exercises/index.ts';
import * as workbenchLink from './workbench/link.ts';
import {begin as beginExercise} from './workbench/session.ts';

/** What a record keeps of a run that meets a dare, as the lab reads it again. */
function kept(link: string | null): string {
  const run = readWin(writeWin({word: 'met', day: 20_000, run: link}))?.run;
  expect(run).toBe(link);
  return run ?? '';
}

const operationsIn = (session: historySession.Session) => {
  const reading = read(session);
  return reading.kind === 'history' ? reading.operations : [];
};

describe('a run that meets a dare is short enough to be kept, and meets it when it is opened again', () => {
  it.each(presetNames)('partition: %s', (name) => {
    const run = kept(partitionLink.linkTo('', playOut({...partition.workedRun(name), isShown: false})));
    const {session, note} = partitionLink.open(run, 'split-brain');
    const operations = historyOf(session);
    expect(note).toBe('');
    expect(partition.isDareMet(session, operations, judge(operations))).toBe(true);
  });

  it.each(flpPresets.map((preset): [string, Preset] => [preset.name, preset]))('flp: %s', (_, preset) => {
    const worked = flp.workedRun(flpSetupOf(preset));
    const run = kept(flpLink.linkTo('', seek({...worked, isShown: false}, 1000)));
    const {session, note} = flpLink.open(run, preset);
    expect([note, flp.isDareMet(session)]).toEqual(['', true]);
  });

  it.each(exampleNames)('history: %s', (name) => {
    const {challenge, spec} = examples[name];
    const begun = historySession.begin(name);
    const events = history.workedChange(challenge, spec, operationsIn(begun)) ?? [];
    const run = kept(historyLink.linkTo('', historySession.reduce(begun, {type: 'events', events})));
    const operations = operationsIn(historyLink.open(run, name).session);
    const verdict = check(specNamed(spec), operations);
    expect(history.isMet(challenge, operationsIn(begun), operations, verdict)).toBe(true);
  });

  it.each(Object.keys(modelChallenges))('models: %s', (name) => {
    const challenge = modelChallenges[name];
    const begun = modelsSession.begin(name);
    const original = modelsSession.operationsOf(begun);
    const events = (challenge && workedModels(challenge, original)) ?? [];
    const run = kept(modelsLink.linkTo('', modelsSession.reduce(begun, {type: 'events', events})));
    const operations = modelsSession.operationsOf(modelsLink.open(run, name).session);
    expect(challenge && models.isMet(challenge, original, operations, judgeAll(operations))).toBe(true);
  });

  it.each(Object.keys(isolations))('transactions: %s', (name) => {
    const challenge = isolations[name];
    const begun = transactionsSession.begin(name);
    const changed = (challenge && transactions.workedChange(challenge, begun)) ?? [];
    const acted = transactionsSession.reduce(begun, {type: 'history', transactions: changed});
    const {session} = transactionsLink.open(kept(transactionsLink.linkTo('', acted)), name);
    expect(challenge && transactions.isMet(challenge, begun, session)).toBe(true);
  });

  it.each(drawings.filter((name) => clocks.challengeOf(name)))('clocks: %s', (name) => {
    const challenge = clocks.challengeOf(name);
    const drawing = challenge && clocks.workedDrawing(name, challenge);
    const run = kept(clocksLink.linkTo('', {...clocksSession.start(name), ...(drawing && {drawing})}));
    expect(challenge?.isMet(clocksLink.open(run, name).session.drawing)).toBe(true);
  });

  it.each(['isolate', 'lease'] as const)('raft: %s', (name) => {
    const {session} = openRaft(kept(raftLink('', workedRaft(name))), name);
    expect(isRaftMet(session, judgeRaft(session))).toBe(true);
  });

  it.each(explored.flatMap((each) => (each.dare ? [[each, each.dare.worked] as const] : [])))(
    'explore: $name',
    ({name}, worked) => {
      const run = kept(exploreLink.linkTo('', beginExploring(name, worked)));
      expect(exploreLink.open(run, name, () => null).session.code).toBe(worked);
    },
  );

  it('workbench: each exercise as the site solves it, but for the longest, which is kept without its run', () => {
    const long = exercises.filter(({name, reference}) => {
      const link = workbenchLink.linkTo('', beginExercise(name, reference));
      const run = readWin(writeWin({word: 'done', day: 20_000, run: link}))?.run ?? null;
      if (run !== null) expect(workbenchLink.open(run, name, () => null).session.code).toBe(reference);
      return run === null;
    });
    expect(long.map(({name}) => name)).toEqual(['raft']);
  });
});

describe('what can be done', () => {
  it('has a title and a sentence each, and no id twice', () => {
    const all = [...dares(), ...workbenchExercises()];
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
    for (const {id, title, asks} of all) {
      expect(title.length, id).toBeGreaterThan(3);
      expect(asks, id).toMatch(/^[A-Z].*[.…]$/);
    }
  });
});
