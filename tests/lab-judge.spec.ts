import type {Page} from '@playwright/test';
import {requireCase} from '@site/src/labs/judge/cases/index.ts';
import {expectInOneView, windowOf} from './fixtures/one-view.ts';
import {expect, test} from './fixtures/test.ts';

/* Judging code: a schedule or a check that exposes the node is told from one that does not, and that is remembered. */

const lab = (page: Page) => page.locator('[data-lab]').first();
const verdict = (page: Page) => lab(page).locator('[data-verdict]');
const row = (page: Page) => lab(page).getByRole('group', {name: 'At hand'});
const run = (page: Page) => row(page).getByRole('button', {name: 'Run'}).click();

async function open(page: Page, address = 'labs/judge/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-live]')).toBeVisible();
}

test('without faults the node holds; a pause exposes it, and that is remembered @phone', async ({page}) => {
  await open(page);
  await run(page);
  await expect(verdict(page)).toContainText('The node holds', {timeout: 30_000});
  await expect(lab(page).getByRole('list', {name: 'The run in words'})).toBeVisible();
  await lab(page).getByRole('button', {name: 'Add a fault'}).click();
  await expect(verdict(page)).toContainText('Not tried');
  const fault = lab(page).getByRole('group', {name: /^Fault 1/});
  await fault.getByLabel('What').selectOption('Paused');
  await fault.getByLabel('From, ms').fill('200');
  await fault.getByLabel('For, ms').fill('700');
  await run(page);
  await expect(verdict(page)).toContainText('Exposed: the node fails', {timeout: 30_000});
  await expect(lab(page).getByText('While a node stands still')).toBeVisible();
  await expect(lab(page).getByText('✓ You did it:')).toBeVisible();
  await row(page).getByRole('button', {name: 'Back one moment'}).click();
  await expect(lab(page).locator('[data-caption]')).toContainText(' ms');
  await page.reload();
  await expect(lab(page).getByText('✓ Done before:')).toBeVisible();
});

test('two faults, the node or its run, the verdict and the row are in one view @phone', async ({
  page,
  isMobile,
}) => {
  await page.setViewportSize(windowOf(isMobile));
  await open(page);
  const code = lab(page).getByRole('region', {name: 'The node under trial'});
  const add = lab(page).getByRole('button', {name: 'Add a fault'});
  for (const number of [1, 2]) {
    await add.click();
    const fields = lab(page).getByRole('group', {name: `Fault ${number}`});
    await expect(fields.getByRole('button', {name: 'Remove'})).toBeInViewport();
    await expectInOneView(lab(page), code, add, fields.getByLabel('What'));
  }
  await lab(page).getByText('1. n0: paused, from 500 ms').click();
  const first = lab(page).getByRole('group', {name: 'Fault 1'});
  await expect(lab(page).getByRole('group', {name: 'Fault 2'})).toBeHidden();
  await first.getByLabel('From, ms').fill('200');
  await first.getByLabel('For, ms').fill('700');
  await run(page);
  await expect(verdict(page)).toContainText('Exposed: the node fails', {timeout: 30_000});
  const drawn = lab(page).getByRole('region', {name: 'The failing run, drawn'});
  await row(page).getByRole('button', {name: 'Back one moment'}).click();
  await expectInOneView(lab(page), drawn);
  const stage = lab(page).getByRole('group', {name: 'On the stage'});
  const line = lab(page).getByText(/^2 {2}node\.reply/);
  if (isMobile) {
    await expect(code).toBeHidden();
    await lab(page)
      .getByRole('button', {name: /\(line 2\)/})
      .last()
      .click();
    await expectInOneView(lab(page), drawn, line);
    await stage.getByRole('button', {name: 'The node'}).click();
    await expect(drawn).toBeHidden();
  } else {
    await expect(stage).toBeHidden();
    await expect(line).toBeHidden();
  }
  await expectInOneView(lab(page), code, add);
  await row(page).getByRole('button', {name: 'Back one moment'}).click();
  await expect(drawn).toBeVisible();
});

test('a check is tried on both nodes: one that accuses everybody exposes nobody', async ({page}) => {
  await open(page);
  await lab(page).getByText('Change the experiment').click();
  await lab(page).getByLabel('Expose it by').selectOption('a check over what clients saw');
  const check = lab(page).getByRole('textbox', {name: 'Your check, in JavaScript'});
  await expect(check).toHaveAttribute('contenteditable', 'true');
  for (const [code, says] of [
    ['const check = () => "guilty";', 'accuses the innocent'],
    ['const check = () => { for (;;) {} };', 'did not come to an end'],
    ['const check = () => fetch("https://example.org/");', 'fetch is not defined'],
    [requireCase('clock-ids').check, 'Exposed by your check'],
  ] as const) {
    await check.fill(code);
    await run(page);
    await expect(verdict(page)).toContainText(says, {timeout: 60_000});
  }
  await page.reload();
  await lab(page).getByText('Change the experiment').click();
  await lab(page).getByLabel('Expose it by').selectOption('a check over what clients saw');
  await expect(check).toContainText('was given twice');
});

test('the worked answer exposes each of the six', async ({page}) => {
  test.slow();
  await open(page);
  const node = row(page).getByLabel('Node');
  const names = await node.getByRole('option').allInnerTexts();
  expect(names).toHaveLength(6);
  for (const name of names) {
    await node.selectOption(name);
    await run(page);
    await expect(verdict(page)).toContainText('The node holds', {timeout: 60_000});
    await lab(page).getByText('Hint', {exact: true}).click();
    await lab(page).getByRole('button', {name: 'Show a run that does it'}).click();
    await expect(verdict(page)).toContainText('Exposed', {timeout: 60_000});
    await expect(lab(page).getByText('The node without the bug')).toBeVisible();
  }
});

test('a link brings the faults, and runs nothing by itself', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await lab(page).getByRole('button', {name: 'Add a fault'}).click();
  await lab(page).getByLabel('From, ms').fill('340');
  await lab(page).getByText('Everything that happened').click();
  await lab(page).getByRole('button', {name: 'Copy link'}).click();
  await open(page, await page.evaluate(() => navigator.clipboard.readText()));
  await expect(lab(page).getByLabel('From, ms')).toHaveValue('340');
  await expect(verdict(page)).toContainText('Not tried');
});
