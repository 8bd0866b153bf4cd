import {existsSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {basePath} from '@site/src/commands/site/address.ts';
import {createPagesServer} from '@site/src/commands/site/pages-server.ts';
import {plainDir} from '@site/src/commands/site/plain.ts';
import {complete, lesson} from './fixtures/progress.ts';
import {field, opener, options} from './fixtures/search.ts';
import {expect, test as base} from './fixtures/test.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

/** The site as `PLAIN=1` builds it (ARCHITECTURE.md), served as the other tests' site is, on a port of its own. */
const test = base.extend<object, {plainSite: string}>({
  plainSite: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off this pattern.
    async ({}, use) => {
      if (!existsSync(plainDir)) throw new Error(`${plainDir} is not there. Remedy: npm run build:plain.`);
      const server = createPagesServer(plainDir, basePath).listen(0);
      await use(`http://localhost:${(server.address() as AddressInfo).port}${basePath}`);
      server.close();
    },
    {scope: 'worker'},
  ],
  baseURL: async ({plainSite}, use) => use(plainSite),
});

test('a plain build begins the path, and ticks stay', async ({page}) => {
  await page.goto('');
  // Nothing of src/framework is in it: Docusaurus asks for the scripts, and they hold the whole page.
  await expect(page.locator('script[src][defer]')).not.toHaveCount(0);
  await expect(page.locator('[data-static], [data-scripts]')).toHaveCount(0);

  await page.getByRole('link', {name: /^Begin with step 1/}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/CAP theorem/);
  await complete(page).check();
  await page.reload();
  await expect(complete(page)).toBeChecked();
});

test('in a plain build the next lesson opens by a click, and Back leads to the last', async ({page}) => {
  await page.goto(lesson);
  await page
    .getByRole('region', {name: 'Next steps'})
    .getByRole('link', {name: /Learn the fallacies/})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/fallacies/);
  await expect(page).toHaveTitle(/fallacies/);
  await page.goBack();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/CAP theorem/);
});

test('a plain build grades answers', async ({page}) => {
  await page.goto('contributing/blocks/');
  const question = page.getByRole('group', {name: /Two sets of three nodes/});
  await question.getByRole('radio', {name: 'Sometimes.'}).check();
  await question.getByRole('button', {name: 'Check'}).click();
  await expect(question.getByRole('status')).toContainText('Not so');
  await question.getByRole('radio', {name: 'Always.'}).check();
  await question.getByRole('button', {name: 'Check'}).click();
  await expect(question.getByRole('status')).toHaveText('Right.');
  await expect(question.getByText('they would need six')).toBeVisible();
});

test('a plain build opens a lab, and it runs', async ({page}) => {
  await page.goto('labs/flp/?preset=wait-n-1-min');
  await expect(page.locator('[data-live]')).toBeVisible();
  const lab = page.getByRole('region', {name: /^Lab: You are the scheduler/});
  const choices = lab.getByRole('combobox', {name: /^What happens next/});
  for (const step of [/^start A/, /^start B/]) {
    const texts = await choices.locator('option').allTextContents();
    await choices.selectOption({index: texts.findIndex((text) => step.test(text))});
    await lab.getByRole('button', {name: 'Let it happen'}).click();
  }
  await expect(choices).toContainText('deliver A’s “vote 0” to B');
});

test('a plain build searches, and a result opens', async ({page}) => {
  await page.goto(lesson);
  await opener(page).click();
  await field(page).fill('atomic consistency');
  await expect(options(page).first()).toContainText('linearizability');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#linearizability$/);
});

test('every page of a plain build hydrates without a word in the console', async ({page}) => {
  // The fixture fails on what the console says: a page that differs from what its program draws is an error there.
  for (const address of [
    '',
    lesson,
    'bootcamp/theory/',
    'labs/',
    'glossary/',
    'next-steps/papers/',
    'progress/',
  ]) {
    await page.goto(address);
    await expect(page.locator(hydrated)).toBeAttached();
  }
});
