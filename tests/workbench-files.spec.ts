import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import type {Page, TestInfo} from '@playwright/test';
import {expectUnharmed, watchPolicy} from './fixtures/policy.ts';
import {expect, test} from './fixtures/test.ts';
import {editor, lab, open, row, verdict} from './fixtures/workbench.ts';

/*
 * The workbench opens what the command has written as a picture, and code that somebody has saved; nothing in a file is run,
 * and what is no such file is refused with its line and what to do.
 */

type Chosen = string | {readonly name: string; readonly mimeType: string; readonly buffer: Buffer};

async function choose(page: Page, file: Chosen): Promise<void> {
  const button = lab(page).getByRole('button', {name: 'Open a file'});
  if (!(await button.isVisible())) await lab(page).getByText('Everything that happened').click();
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(file);
}

const jsonl = (text: string): Chosen => ({
  name: 'run.jsonl',
  mimeType: 'application/jsonl',
  buffer: Buffer.from(text),
});

/** A node that answers every second echo with something else, and says so on standard error. */
const program = `
let turn = 0;
require('node:readline').createInterface({input: process.stdin}).on('line', (line) => {
  const {src, dest, body} = JSON.parse(line);
  const say = (more) =>
    console.log(JSON.stringify({src: dest, dest: src, body: {in_reply_to: body.msg_id, ...more}}));
  if (body.type === 'init') return say({type: 'init_ok'});
  turn += 1;
  console.error('turn ' + turn);
  say({type: 'echo_ok', echo: turn % 2 === 0 ? 'something else' : body.echo});
});`;

/** Runs the command, as a reader would. @returns its folder */
async function run(testInfo: TestInfo): Promise<string> {
  const [node, out] = [testInfo.outputPath('node.cjs'), testInfo.outputPath('store')];
  await writeFile(node, program);
  const asked = ['--workload', 'echo', '--node-count', '2', '--time-limit', '2', '--recovery-time', '0'];
  const words = [
    'src/commands/workbench/index.ts',
    'test',
    ...asked,
    '--bin',
    process.execPath,
    '--out',
    out,
  ];
  // It exits with 1, for the node is wrong.
  await promisify(execFile)('npx', ['tsx', ...words, '--', node]).catch(({code}: {code: unknown}) => {
    expect(code).toBe(1);
  });
  return out;
}

test('a run of the command is a picture with its log lines, steps and clocks @phone', async ({
  page,
}, testInfo) => {
  const folder = await run(testInfo);
  await open(page);
  await editor(page).fill('// my own');
  await choose(page, path.join(folder, 'run.jsonl'));
  await expect(verdict(page)).toContainText('Not valid');
  await expect(verdict(page)).toContainText('run.jsonl: echo, 2 nodes, seed 1.');
  const drawn = lab(page).getByRole('region', {name: 'The run from the file, drawn'});
  await expect(drawn).toBeInViewport({ratio: 0.9});
  const moments = lab(page).getByRole('list', {name: 'The run from the file in words'});
  await moments
    .getByRole('button', {name: /n0 logs: turn 2/})
    .first()
    .click();
  const caption = lab(page).locator('[data-caption]');
  await expect(caption).toContainText('n0 logs: turn 2');
  await row(page).getByRole('button', {name: 'Step one moment'}).click();
  await expect(caption).not.toContainText('n0 logs: turn 2');
  await lab(page).getByText('Space and time: every event with its clocks').click();
  await lab(page).getByText('The same events as a table, with every clock').click();
  await expect(lab(page).getByRole('table', {name: 'Events and their clocks'})).toContainText(
    'n0 logs: turn 2',
  );
  await open(page);
  await expect(editor(page)).toContainText('// my own');
});

test('a file that is dropped on the lab is opened, and not typed into the editor', async ({page}) => {
  await open(page);
  await editor(page).fill('// my own');
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{"half'], 'run.jsonl'));
    return transfer;
  });
  await editor(page).dispatchEvent('drop', {dataTransfer: data});
  await expect(
    lab(page)
      .getByText(/^run.jsonl was not opened.*Line 1 is not JSON/)
      .first(),
  ).toBeVisible();
  await expect(editor(page)).toHaveText('// my own');
});

test('code too long for a link goes as a file, which says whose it is, runs nothing, and leaves one’s own', async ({
  page,
}) => {
  await open(page);
  // Letters without a pattern, which no compression makes short.
  let state = 1;
  const noise = Array.from({length: 9000}, () =>
    ((state = (state * 48_271) % 2_147_483_647) % 36).toString(36),
  );
  await editor(page).fill(`// another’s ${noise.join('')}`);
  await lab(page).getByText('Everything that happened').click();
  await expect(lab(page).getByText('Too long for a link: save the code as a file.')).toBeVisible();
  const download = page.waitForEvent('download');
  await lab(page).getByRole('button', {name: 'Save the code as a file'}).click();
  const file = await (await download).path();
  await editor(page).fill('// my own');
  await choose(page, {name: 'theirs.json', mimeType: 'application/json', buffer: await readFile(file)});
  await expect(editor(page)).toContainText('// another’s');
  await expect(lab(page).getByText('whoever made the file wrote it').first()).toBeVisible();
  await expect(verdict(page)).toContainText('Not run');
  await open(page);
  await expect(editor(page)).toContainText('// my own');
});

test('in a frame of another page, which keeps nothing, a file leaves what was typed among the earlier versions', async ({
  page,
}) => {
  await open(page, 'labs/workbench/?embed=1');
  await editor(page).fill('// my own');
  const theirs = {exercise: 'echo', choice: 'turns', count: 200, seed: 0, code: '// another’s'};
  const text = JSON.stringify({format: 'workbench-code', version: 1, ...theirs});
  await choose(page, {name: 'theirs.json', mimeType: 'application/json', buffer: Buffer.from(text)});
  await expect(editor(page)).toContainText('// another’s');
  await lab(page).getByText('Change the experiment').click();
  await lab(page).getByText('Earlier versions', {exact: true}).click();
  await lab(page).getByRole('button', {name: '1 lines: // my own'}).click();
  await expect(editor(page)).toHaveText('// my own');
  await lab(page).getByRole('button', {name: '1 lines: // another’s'}).click();
  await expect(editor(page)).toHaveText('// another’s');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a file that is none is data: it is refused with its line and a remedy, and nothing is lost', async ({
  page,
}) => {
  await watchPolicy(page);
  await open(page);
  await editor(page).fill('// my own');
  const markup = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const head = {format: 'workbench-run', version: 1, workload: markup, nodes: ['n0'], seed: 1};
  const hostile = (change: object, ...lines: readonly unknown[]) =>
    [{...head, ...change}, ...lines].map((line) => JSON.stringify(line)).join('\n');
  for (const [text, says] of [
    [markup, 'Line 1 is not JSON. Choose run.jsonl'],
    ['{"process":0,"type":"invoke"}', 'first line does not say "format"'],
    [hostile({version: 9}), 'It has version 9, and this page reads version 1. Reload'],
    [hostile({workload: 'echo'}, {at: 0, facts: []}), 'Line 2: “cause” is missing'],
    [hostile({workload: markup}), 'Line 1: “workload” is not what the command writes there'],
    ['x'.repeat(20_000_001), 'It holds 20,000,001 bytes, and this page reads 20,000,000.'],
  ] as const) {
    await choose(page, jsonl(text));
    await expect(lab(page).getByText(says).first()).toBeVisible();
    await expect(lab(page).getByText('nothing has changed').first()).toBeVisible();
    await expectUnharmed(page);
  }
  await expect(editor(page)).toHaveText('// my own');
  const node = {
    kind: 'recorded',
    node: 'n0',
    event: {process: 0, type: 'invoke', f: markup, time: 0, node: 'n0'},
  };
  await choose(
    page,
    jsonl(hostile({workload: 'echo'}, {at: 0, cause: {kind: 'client', node: 'n0'}, facts: [node]})),
  );
  await expect(verdict(page)).toContainText('It ends before the verdict');
  await expect(lab(page).getByText('onerror').first()).toBeVisible();
  await expectUnharmed(page);
});
