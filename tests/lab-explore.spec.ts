import type {Page} from '@playwright/test';
import {expectInOneView, windowOf} from './fixtures/one-view.ts';
import {expect, test} from './fixtures/test.ts';

/* Exploring: all schedules of the reader's nodes, the shortest counterexample, and code that is unfit is told so. */

const lab = (page: Page) => page.locator('[data-lab]').first();
const verdict = (page: Page) => lab(page).locator('[data-verdict]');
const row = (page: Page) => lab(page).getByRole('group', {name: 'At hand'});
const code = (page: Page) => lab(page).getByRole('textbox', {name: /^Your nodes and their invariant/});

async function open(page: Page, address = 'labs/explore/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-live]')).toBeVisible();
  // The text field has given way to the editor.
  await expect(code(page)).toHaveAttribute('contenteditable', 'true');
}

const explore = (page: Page) => row(page).getByRole('button', {name: 'Explore'}).click();

test('the lock is broken where messages may repeat, step by step, and holds where they do not @phone', async ({
  page,
}) => {
  await open(page);
  await explore(page);
  await expect(verdict(page)).toContainText(/Broken in \d+ steps/, {timeout: 30_000});
  await expect(verdict(page)).toContainText('Both hold the key.');
  const steps = lab(page).getByRole('list', {name: 'The shortest schedule in words'}).getByRole('listitem');
  const number = await steps.count();
  await expect(verdict(page)).toContainText(`Broken in ${number} steps`);
  await row(page).getByRole('button', {name: 'Back one step'}).click();
  await expect(lab(page).locator('[data-caption]')).toContainText(`Step ${number - 1} of ${number}`);
  await lab(page).getByText('Change the experiment').click();
  await lab(page).getByLabel('A message').selectOption('comes once, at any time');
  await explore(page);
  await expect(verdict(page)).toContainText(/Holds in all \d+ states/, {timeout: 30_000});
});

test('the shortest schedule, its verdict and the row are in one view, and so is the code @phone', async ({
  page,
  isMobile,
}) => {
  await page.setViewportSize(windowOf(isMobile));
  await open(page);
  // The code is longer than the editor's window on it.
  const window = lab(page).locator('.cm-scroller');
  await expectInOneView(lab(page), window);
  await explore(page);
  await expect(verdict(page)).toContainText(/Broken in \d+ steps/, {timeout: 30_000});
  const drawn = lab(page).getByRole('region', {name: 'The shortest schedule, drawn'});
  await row(page).getByRole('button', {name: 'Back one step'}).click();
  await expectInOneView(lab(page), drawn);
  // The nodes' names stay, although the picture has scrolled to its end.
  await drawn.scrollIntoViewIfNeeded();
  expect(await drawn.evaluate((frame) => frame.scrollTop)).toBeGreaterThan(60);
  await expect(drawn.getByText('lock', {exact: true}).first()).toBeInViewport({ratio: 0.9});
  const stage = lab(page).getByRole('group', {name: 'On the stage'});
  if (isMobile) {
    await expect(code(page)).toBeHidden();
    await stage.getByRole('button', {name: 'Your code'}).click();
    await expect(drawn).toBeHidden();
  } else {
    await expect(stage).toBeHidden();
  }
  await expectInOneView(lab(page), window);
  await row(page).getByRole('button', {name: 'Back one step'}).click();
  await expect(drawn).toBeVisible();
});

test('two-phase commit has 288 states, and 8,832', async ({page}) => {
  await open(page, 'labs/explore/?preset=two-phase&seed=0');
  await explore(page);
  await expect(verdict(page)).toContainText('Holds in all 288 states', {timeout: 30_000});
  await row(page).getByLabel('Example').selectOption('Two-phase commit, five managers');
  await explore(page);
  await expect(verdict(page)).toContainText('Holds in all 8,832 states', {timeout: 60_000});
});

test('hostile code ends in a sentence; what is typed is kept; exploring stops when it is told to', async ({
  page,
}) => {
  await open(page);
  const endless =
    "const nodes = ['a'];\nconst start = () => 0;\nconst steps = (n) => [{does: 'counts', state: n + 1}];\n" +
    'const receive = (state) => ({state});\nconst invariant = () => true;';
  for (const [text, says] of [
    ['for (;;) {}', 'did not come to an end'],
    ['localStorage.clear();', 'localStorage is not defined'],
    ['const nodes = [];', 'one to eight different names'],
    [endless, 'more than 50,000 states'],
  ] as const) {
    await code(page).fill(text);
    await explore(page);
    await expect(verdict(page)).toContainText(says, {timeout: 60_000});
  }
  await explore(page);
  await row(page).getByRole('button', {name: 'Stop'}).click();
  await expect(verdict(page)).toContainText('Not explored');
  await page.reload();
  await expect(code(page)).toContainText("does: 'counts'");
});

test('a link brings somebody else’s code, says so, and runs nothing by itself', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await code(page).fill('// another’s');
  await lab(page).getByText('Everything that happened').click();
  await lab(page).getByRole('button', {name: 'Copy link'}).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await code(page).fill('// my own');
  await open(page, link);
  await expect(code(page)).toContainText('// another’s');
  await expect(lab(page).getByText('whoever made the link wrote it')).toBeVisible();
  await expect(verdict(page)).toContainText('Not explored');
  await open(page);
  await expect(code(page)).toContainText('// my own');
});

test('a dare: the lock holds once it is repaired, which is remembered; what was there can be had again', async ({
  page,
}) => {
  await open(page);
  await expect(lab(page).getByText('Your turn:')).toHaveCount(0);
  await explore(page);
  await expect(verdict(page)).toContainText('Broken in', {timeout: 30_000});
  await expect(lab(page).getByText('Your turn:')).toBeVisible();
  await code(page).fill(
    "const nodes = ['a', 'b'];\nconst start = () => 0;\nconst receive = (state) => ({state});\nconst invariant = () => true;",
  );
  await explore(page);
  await expect(verdict(page)).toContainText('Holds in the only state', {timeout: 30_000});
  await expect(lab(page).getByText('Your turn:')).toBeVisible();
  await lab(page).getByText('Hint', {exact: true}).click();
  await lab(page).getByRole('button', {name: 'Show a run that does it'}).click();
  await expect(verdict(page)).toContainText('Holds in all 269 states', {timeout: 30_000});
  await expect(lab(page).getByText('✓ You did it:')).toBeVisible();
  await page.reload();
  await expect(lab(page).getByText('✓ Done before:')).toBeVisible();
  await lab(page).getByText('Change the experiment').click();
  await lab(page).getByText('Earlier versions').click();
  await lab(page).getByRole('button', {name: "4 lines: const nodes = ['a', 'b'];"}).click();
  await expect(code(page)).toContainText('const start = () => 0;');
});
