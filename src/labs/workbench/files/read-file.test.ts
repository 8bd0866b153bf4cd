import {beforeAll, describe, expect, it, test} from 'vitest';
import {topologyOf} from '../../../core/workbench/topology.ts';
import {storyOf} from '../../../core/workbench/virtual/moments.ts';
import {runVirtually, type VirtualRun} from '../../../core/workbench/virtual/virtual-run.ts';
import {requireExercise} from '../exercises/index.ts';
import {poolOfTest} from '../interpreter/wasm-file.trial.ts';
import {begin} from '../session.ts';
import {settingsOf} from '../setup.ts';
import {codeFile} from './code-file.ts';
import {openFile, readFile} from './read-file.ts';

let run: VirtualRun;
beforeAll(async () => {
  const pool = await poolOfTest();
  const exercise = requireExercise('unique-ids');
  const settings = settingsOf(exercise, 'all', 5);
  await pool.prepare(settings.nodes);
  run = runVirtually(settings, pool.programs(exercise.wrong));
});

/** As `Folder` writes it. */
function lines(): string[] {
  const {nodes, topology, ...rest} = run.settings;
  const neighbours = topologyOf(topology, nodes);
  const head = {format: 'workbench-run', version: 1, nodes, topology, neighbours, ...rest};
  const entries = run.log.map((entry) => ({...entry, byHand: false}));
  const {valid, reason} = run.verdict;
  return [head, ...entries, {verdict: {valid, reason}}].map((line) => JSON.stringify(line));
}

const refusal = (text: string): string => {
  const opened = readFile('run.jsonl', text);
  return opened.kind === 'refused' ? opened.says : opened.kind;
};

test('a run of the command is the same story as it was told by its log', () => {
  const opened = readFile('run.jsonl', `${lines().join('\n')}\n`);
  if (opened.kind !== 'run') throw new Error('It is no run.');
  const {workload, nodes, seed, verdict, story} = opened.run;
  expect({workload, nodes, seed}).toEqual({workload: 'unique-ids', nodes: 3, seed: 5});
  expect(verdict?.valid).toBe(run.verdict.valid);
  expect(story).toEqual(storyOf(run.log));
});

test('a run that was cut short is shown as far as it goes, without a verdict', () => {
  const some = lines().slice(0, -20);
  const opened = readFile('run.jsonl', some.join('\n'));
  if (opened.kind !== 'run') throw new Error('It is no run.');
  expect(opened.run.verdict).toBeNull();
  expect(opened.run.story.moments.length).toBeGreaterThan(0);
  expect(refusal(`${some.join('\n')}\n{"at":`)).toMatch(
    /^run.jsonl was not opened.* Line \d+ is not JSON\. Choose/,
  );
});

describe('what does not fit is refused with its line, its field and what to do:', () => {
  const deep = '['.repeat(10_000) + ']'.repeat(10_000);
  const [head = '', begun = ''] = [
    '{"format":"workbench-run","version":1,"workload":"echo","nodes":["n0"],"seed":1}',
    '{"at":0,"cause":{"kind":"begin"},"facts":[]}',
  ];
  const after = (line: string) => [head, begun, line].join('\n');
  it.each([
    ['nothing', '', /first line does not say "format"/],
    ['markup', '"><img src=x onerror=alert(1)>', /Line 1 is not JSON/],
    ['a list', deep, /Line 1 holds lists more than 32 deep/],
    ['another file of the folder', '{"process":0,"type":"invoke"}', /Choose run\.jsonl of a folder/],
    ['pollution', '{"__proto__":{"format":"workbench-run"}}', /first line does not say/],
    ['a later version', '{"format":"workbench-run","version":7}', /version 7.* Reload this page/],
    ['an earlier one', '{"format":"workbench-run","version":0}', /Line 1: “version” is not what/],
    ['no nodes', head.replace('["n0"]', '[]'), /Line 1: “nodes” is not what/],
    ['a name', head.replace('"n0"', '"__proto__"'), /Line 1: “nodes\.0” is not what/],
    ['only a head', head, /holds no event/],
    ['no cause', after('{"at":1,"facts":[]}'), /Line 3: “cause” is missing/],
    ['a cause', after('{"at":1,"cause":{"kind":"magic"},"facts":[]}'), /Line 3: “cause\.kind” is not/],
    ['a time', after('{"at":-1,"cause":{"kind":"begin"},"facts":[]}'), /Line 3: “at” is not/],
    [
      'facts',
      after('{"at":1,"cause":{"kind":"begin"},"facts":[{"kind":"sent"}]}'),
      /“facts\.0\.message” is missing/,
    ],
    [
      'an order',
      [head, begun.replace('0', '9'), begun].join('\n'),
      /Line 3: “at” is before that of the line above/,
    ],
    ['a long line', after(`"${'x'.repeat(1_000_001)}"`), /Line 3 has more than a million letters/],
    [
      'code of no exercise',
      codeFile(begin('echo')).replace('"echo"', '"constructor"'),
      /“exercise” is not what this page/,
    ],
    ['code without code', '{"format":"workbench-code","version":1,"exercise":"echo"}', /“code” is missing/],
  ])('%s', (_, text, says) => {
    expect(refusal(text)).toMatch(says);
    expect(refusal(text)).toContain('nothing has changed');
  });
});

test('a file that is too large is not even read', async () => {
  const file = new File([new Uint8Array(20_000_001)], 'run.jsonl');
  file.text = () => Promise.reject(new Error('It was read.'));
  expect(await openFile(file)).toMatchObject({
    kind: 'refused',
    says: expect.stringContaining('--time-limit') as string,
  });
});

test('code that was saved comes back with its seed, faults and number of seeds', () => {
  const session = {...begin('unique-ids', '// my own\n'), choice: 'kill', count: 12, first: 9} as const;
  const opened = readFile('workbench-unique-ids.json', codeFile(session));
  expect(opened).toMatchObject({
    kind: 'code',
    code: {exercise: 'unique-ids', code: '// my own\n', choice: 'kill', count: 12, seed: 9},
  });
});
