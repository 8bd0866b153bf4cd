import type {Page} from '@playwright/test';
import {before, resetAll} from './fixtures/progress.ts';
import {expect, test} from './fixtures/test.ts';

/* What a reader writes in the labs goes with the record of progress, in a file; no text of either side is lost. */

const lab = (page: Page) => page.locator('[data-lab]').first();
const editor = (page: Page) => lab(page).getByRole('textbox', {name: 'Your node, in JavaScript'});

async function write(page: Page, code: string): Promise<void> {
  await page.goto('labs/workbench/');
  await expect(editor(page)).toHaveAttribute('contenteditable', 'true');
  await editor(page).fill(code);
}

async function exported(page: Page): Promise<string> {
  await page.goto('progress/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export as a file'}).click();
  return (await download).path();
}

async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', {name: 'Import a file'}).click();
  await (await chooser).setFiles(file);
}

const join = (page: Page) => before(page).getByRole('button', {name: 'Join'}).click();

test('code is exported and imported with progress, what stands in its place is a version, and it can be undone', async ({
  browser,
  page,
  baseURL,
}) => {
  await write(page, '// written here');
  const file = await exported(page);
  await page.getByRole('button', {name: 'Make a link'}).click();
  await expect(page.getByText('The code that you wrote in the labs is not in it')).toBeVisible();

  const device = await browser.newContext(baseURL ? {baseURL} : {});
  const there = await device.newPage();
  await there.goto('progress/');
  await choose(there, file);
  await expect(before(there)).toContainText('Code that comes in: 1 exercise');
  await expect(before(there)).toContainText('the workbench, Echo: new here');
  await join(there);
  await expect(there.getByText('Code of 1 exercise was joined')).toBeVisible();
  await there.goto('labs/workbench/');
  await expect(editor(there)).toContainText('// written here');

  await write(there, '// written there');
  await there.goto('progress/');
  await choose(there, file);
  await expect(before(there)).toContainText(
    'your text here stays, and the file’s becomes an earlier version',
  );
  await join(there);
  await there.goto('labs/workbench/');
  await expect(editor(there)).toContainText('// written there');
  await lab(there).getByText('Change the experiment').click();
  await lab(there).getByText('Earlier versions').click();
  await lab(there).getByRole('button', {name: '1 lines: // written here'}).click();
  await expect(editor(there)).toContainText('// written here');
  await device.close();
});

test('a reset leaves the code; it is deleted apart from that, and comes back', async ({page}) => {
  await write(page, '// my own');
  await page.goto('progress/');
  await page.getByRole('checkbox').first().check();
  await resetAll(page);
  await page.getByRole('button', {name: 'Delete my code'}).click();
  await expect(page.getByRole('dialog')).toContainText('of 1 exercise, with its earlier versions');
  await page.getByRole('dialog').getByRole('button', {name: 'Delete', exact: true}).click();
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('workbench-')));
  expect(await kept()).toEqual([]);
  await page.getByRole('button', {name: 'Undo the deletion'}).click();
  await page.goto('labs/workbench/');
  await expect(editor(page)).toContainText('// my own');
});

test('an exercise is done by a run that passes, which is kept with its link', async ({page}) => {
  await page.goto('labs/workbench/');
  await expect(editor(page)).toHaveAttribute('contenteditable', 'true');
  await lab(page).getByRole('button', {name: /^Run/}).click();
  await expect(lab(page).getByText('You did it. That is kept with your progress.')).toBeVisible({
    timeout: 60_000,
  });
  await page.reload();
  await expect(lab(page).getByText('Done before.')).toBeVisible();
  await page.goto('progress/');
  await page.getByRole('button', {name: 'Make a summary'}).click();
  const paper = page.getByRole('article', {name: 'Summary'});
  await expect(paper).toContainText('1 exercise done');
  await expect(paper.getByRole('link', {name: 'Echo'})).toHaveAttribute(
    'href',
    /labs\/workbench\/\?preset=echo/,
  );
});
