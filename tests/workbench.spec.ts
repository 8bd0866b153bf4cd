import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {makePool} from '@site/src/commands/exercises/pool.ts';
import {requireExercise} from '@site/src/labs/workbench/exercises/index.ts';
import {judge} from '@site/src/labs/workbench/judging.ts';
import {expectInOneView, windowOf} from './fixtures/one-view.ts';
import {expect, test} from './fixtures/test.ts';
import {editor, lab, open, row, verdict} from './fixtures/workbench.ts';

/*
 * The workbench: what is written there is run over many seeds, judged and kept; a failing run is shown with the lines of
 * the code; hostile code ends in a sentence; a link runs nothing by itself.
 */

const run = (page: Page) => row(page).getByRole('button', {name: /^Run/}).click();

test('the first node passes, and a word changed fails, with the line that sent it; what is typed is kept', async ({
  page,
}) => {
  await open(page);
  await run(page);
  await expect(verdict(page)).toContainText('Nothing found', {timeout: 60_000});
  await editor(page).fill(
    "node.on('echo', (message) => {\n  node.reply(message, {type: 'echo_ok', echo: 'no'});\n});",
  );
  await expect(verdict(page)).toContainText('Not run');
  await run(page);
  await expect(verdict(page)).toContainText(/Seed \d+ fails/, {timeout: 60_000});
  const moments = lab(page).getByRole('list', {name: 'The failing run in words'});
  await expect(moments.getByRole('button', {name: /echo_ok.*line 2/})).toHaveCount(1);
  await row(page).getByRole('button', {name: 'Back one moment'}).click();
  await expect(moments.locator('[aria-current=step]')).toHaveText(/echo_ok.*line 2/);
  await page.reload();
  await expect(editor(page)).toContainText("echo: 'no'");
});

test('a failing run, its verdict and the row are in one view, and it plays with what happens in words @phone', async ({
  page,
  isMobile,
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.setViewportSize(windowOf(isMobile));
  await open(page);
  await editor(page).fill("node.on('echo', (message) => {\n  node.reply(message, {type: 'echo_ok'});\n});");
  await run(page);
  await expect(verdict(page)).toContainText(/Seed \d+ fails/, {timeout: 60_000});
  const drawn = lab(page).getByRole('region', {name: 'The failing run, drawn'});
  await expectInOneView(lab(page), drawn);
  const stage = lab(page).getByRole('group', {name: 'On the stage'});
  if (isMobile) {
    await expect(editor(page)).toBeHidden();
    await row(page).getByRole('button', {name: 'Back one moment'}).click();
    await expect(lab(page).getByText("2 node.reply(message, {type: 'echo_ok'});")).toBeVisible();
    await stage.getByRole('button', {name: 'Your code'}).click();
    await expect(drawn).toBeHidden();
  } else {
    await expect(stage).toBeHidden();
  }
  await expectInOneView(lab(page), editor(page));
  const caption = lab(page).locator('[data-caption]');
  await row(page).getByRole('slider', {name: 'Time'}).fill('0');
  await expect(caption).toContainText('(1 of ');
  await row(page).getByRole('button', {name: 'Play'}).click();
  await expect(drawn).toBeVisible();
  await expect(caption).toContainText('(3 of 3)');
  await expect(row(page).getByRole('button', {name: 'Play'})).toBeVisible();
  await drawn.locator('[data-event]').first().click();
  const first = lab(page).getByRole('list', {name: 'The failing run in words'}).getByRole('listitem').first();
  await expect(first).toHaveAttribute('aria-current', 'step');
});

test('in a long run the names of the processes stay in sight @phone', async ({page}) => {
  await open(page);
  await run(page);
  await expect(verdict(page)).toContainText('Nothing found', {timeout: 60_000});
  const stage = lab(page).getByRole('group', {name: 'On the stage'});
  if (await stage.isVisible()) await stage.getByRole('button', {name: 'A run'}).click();
  const drawn = lab(page).getByRole('region', {name: 'The run that passed, drawn'});
  await drawn.scrollIntoViewIfNeeded();
  expect(await drawn.evaluate((frame) => frame.scrollTop)).toBeGreaterThan(500);
  for (const name of ['clients', 'n0', 'n1', 'n2'])
    await expect(drawn.getByText(name, {exact: true}).first()).toBeInViewport({ratio: 0.9});
});

test('before the first run nothing stands between the row and the folds', async ({page}) => {
  await open(page);
  const fold = await lab(page).getByRole('group').filter({hasText: 'Change the experiment'}).boundingBox();
  const at = await row(page).boundingBox();
  expect((fold?.y ?? Infinity) - (at?.y ?? 0) - (at?.height ?? 0)).toBeLessThan(16);
});

test('a node in TypeScript runs, with its lines; what is more than a type is refused with its line', async ({
  page,
}) => {
  await open(page);
  await lab(page).getByText('Change the experiment').click();
  await lab(page)
    .getByRole('checkbox', {name: /^Write in TypeScript/})
    .check();
  await expect(editor(page)).toContainText('// TypeScript');
  const typed = (answer: string) =>
    `// TypeScript\ninterface Echo {\n  echo: string;\n}\nnode.on('echo', (message: {body: Echo}): void => {\n  node.reply(message, {type: 'echo_ok', echo: ${answer} as string});\n});`;
  await editor(page).fill(typed('message.body.echo'));
  await run(page);
  await expect(verdict(page)).toContainText('Nothing found', {timeout: 60_000});
  await editor(page).fill(typed("'no'"));
  await run(page);
  const moments = lab(page).getByRole('list', {name: 'The failing run in words'});
  await expect(moments.getByRole('button', {name: /echo_ok.*line 6/})).toHaveCount(1, {timeout: 60_000});
  await editor(page).fill('// TypeScript\nenum E { A }');
  await run(page);
  await expect(verdict(page)).toContainText('Line 2: an enum is more than a type');
});

test('broadcast shows what it costs beside its goals, and a node that takes too many messages is told', async ({
  page,
}) => {
  const {reference, start} = requireExercise('broadcast-tree');
  await open(page, 'labs/workbench/?preset=broadcast-tree&seed=0');
  const costs = lab(page).getByRole('group', {name: 'What the runs cost'});
  for (const [code, says] of [
    [start, 'costs more than the goal'],
    [reference, 'Nothing found'],
  ] as const) {
    await editor(page).fill(code);
    await expect(costs).toHaveCount(0);
    await run(page);
    await expect(verdict(page)).toContainText(says, {timeout: 60_000});
    await expect(costs.getByRole('img')).toHaveCount(2);
  }
  await expect(verdict(page)).toContainText('goal: 40 ms at most');
});

test('Tab indents in the editor, and Escape and then Tab leaves it', async ({page}) => {
  await open(page);
  await editor(page).focus();
  await page.keyboard.press('Tab');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
});

test('hostile code ends in a sentence, and the page lives', async ({page}) => {
  await open(page);
  const hostile = [
    ["node.on('echo', () => { for (;;) {} });", 'did not come to an end'],
    [
      "node.on('echo', () => { const all = []; for (;;) all.push('x'.repeat(1e5) + all.length); });",
      'more memory',
    ],
    ["node.on('echo', () => { const deep = () => deep() + 1; deep(); });", 'too deeply'],
    ["fetch('https://example.org/');", 'fetch is not defined'],
    ['parent.document.body.remove();', 'parent is not defined'],
    [
      'Object.prototype.then = 1; Array.prototype.map = null; localStorage.clear();',
      'localStorage is not defined',
    ],
  ] as const;
  for (const [code, says] of hostile) {
    await editor(page).fill(code);
    await run(page);
    await expect(verdict(page)).toContainText(says, {timeout: 60_000});
  }
  expect(await page.evaluate(() => 'then' in Object.prototype)).toBe(false);
  await expect(row(page).getByRole('button', {name: /^Run/})).toBeEnabled();
});

test('a link brings somebody else’s code, says so, runs nothing, and leaves one’s own', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await editor(page).fill('// another’s');
  await lab(page).getByText('Everything that happened').click();
  await lab(page).getByRole('button', {name: 'Copy link'}).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await editor(page).fill('// my own');
  await open(page, link);
  await expect(editor(page)).toContainText('// another’s');
  await expect(lab(page).getByText('whoever made the link wrote it')).toBeVisible();
  await expect(verdict(page)).toContainText('Not run');
  await open(page);
  await expect(editor(page)).toContainText('// my own');
});

test('the browser finds the same failing run as Node does, to the byte', async ({page}) => {
  const {wrong} = requireExercise('unique-ids');
  let inNode = '';
  const question = {exercise: 'unique-ids', code: wrong, choice: 'turns', first: 0, count: 200} as const;
  for await (const answer of judge(question, await makePool())) {
    if (answer.kind === 'failed')
      inNode = answer.story.moments.map((moment) => `${JSON.stringify(moment)}\n`).join('');
  }
  expect(inNode).not.toBe('');
  await open(page, 'labs/workbench/?preset=unique-ids&seed=0');
  await editor(page).fill(wrong);
  await run(page);
  await expect(verdict(page)).toContainText('An id was given more than once', {timeout: 60_000});
  await lab(page).getByText('Everything that happened').click();
  const download = page.waitForEvent('download');
  await lab(page).getByRole('button', {name: 'Save as JSON Lines'}).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(inNode);
});
