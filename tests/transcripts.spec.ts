import type {Page} from '@playwright/test';
import {before, boxes} from './fixtures/progress.ts';
import {labs} from './fixtures/labs.ts';
import {expect, test} from './fixtures/test.ts';

/*
 * What a screen reader would say, as the browser's accessibility tree has it, kept in tests/transcripts/: read a change
 * there as somebody who does not see the page. `npm run browser -- tests/transcripts.spec.ts --update-snapshots` keeps it.
 */

/** The lines of the tree from a heading of the second level to the next. */
async function sectionOf(page: Page, title: string): Promise<string> {
  const lines = (await page.getByRole('main').ariaSnapshot()).split('\n');
  const from = lines.findIndex((line) => line.includes(`- heading "${title}" [level=2]`));
  expect(from, title).toBeGreaterThan(0);
  const length = lines.slice(from + 1).findIndex((line) => line.includes('[level=2]'));
  return lines.slice(from, length < 0 ? undefined : from + 1 + length).join('\n');
}

test('the Start page is told', async ({page}) => {
  await page.goto('');
  const told = await page.getByRole('main').ariaSnapshot();
  // Reading times are counted from the texts, and change with them.
  expect(told.replaceAll(/\d+ min/g, 'N min')).toMatchSnapshot('start.txt');
});

test('a section of a lesson is told, each heading once', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  expect(await sectionOf(page, 'Three words, defined')).toMatchSnapshot('section.txt');
});

test('a question is told, open and judged', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  const question = page.locator('[data-question=one]').first();
  const open = await question.ariaSnapshot();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', {name: 'Check'}).click();
  await expect(question.getByRole('status')).not.toBeEmpty();
  expect(`${open}\n\n${await question.ariaSnapshot()}\n`).toMatchSnapshot('question.txt');
});

test('a review is told, open and judged', async ({page}) => {
  await page.addInitScript(() => {
    crypto.getRandomValues = ((into: Uint32Array) => into.fill(3)) as Crypto['getRandomValues'];
  });
  await page.goto('review/');
  await page.getByRole('combobox', {name: 'From'}).selectOption({index: 2});
  await page.getByRole('button', {name: /^Begin: /}).click();
  const session = page.getByRole('region', {name: 'Review session'});
  const open = await session.ariaSnapshot();
  await session.getByRole('radio').first().check();
  await session.getByRole('button', {name: 'Check'}).click();
  await expect(session.getByRole('status')).not.toBeEmpty();
  expect(`${open}\n\n${await session.ariaSnapshot()}\n`).toMatchSnapshot('review.txt');
});

test('what joining a record would do is told before it is done', async ({page}) => {
  const items = {
    cap: {value: false, counter: 5, replica: 'there'},
    flp: {value: true, counter: 1, replica: 'there'},
    'labs/raft/dares/lease': {value: 'met 20780', counter: 1, replica: 'there'},
  };
  const record = {format: 'distributed-systems-bootcamp/progress', version: 1, items};
  const buffer = Buffer.from(JSON.stringify(record));
  await page.goto('progress/');
  await boxes(page).first().check();
  await page.getByRole('checkbox', {name: 'Lesson complete'}).first().check();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', {name: 'Import a file'}).click();
  await (await chooser).setFiles({name: 'record.json', mimeType: 'application/json', buffer});
  await before(page).getByText('New here: 2').click();
  expect(`${await before(page).ariaSnapshot()}\n`).toMatchSnapshot('before-joining.txt');
});

/** A picture is told by its name: no screen reader reads the letters that are drawn in an image. */
const named = (told: string) => told.replace(/^(\s*- (?:img "[^"]*"|'img ".*"')): .*$/gm, '$1');

for (const name of labs) {
  test(`the ${name} lab is told, before its first step and after it`, async ({page}) => {
    await page.goto(`labs/${name}/`);
    await expect(page.locator('[data-live]')).toBeVisible();
    const lab = page.locator('[data-lab]').first();
    // Where code is written the editor has taken the place of a text field, which is told otherwise.
    if (name === 'explore' || name === 'workbench')
      await expect(lab.locator('[contenteditable=true]')).toBeVisible();
    const before = await lab.ariaSnapshot();
    await lab.getByRole('group', {name: 'At hand'}).getByRole('button').first().click();
    await expect(lab.getByRole('status').first()).not.toBeEmpty({timeout: 60_000});
    // What a step sets going has come to its end.
    for (const end of ['Pause', 'Stop'])
      await expect(lab.getByRole('button', {name: end, exact: true})).toHaveCount(0, {timeout: 60_000});
    expect(named(`${before}\n\n${await lab.ariaSnapshot()}\n`)).toMatchSnapshot(`${name}.txt`);
  });
}

test('no heading says anything but its words', async ({page}) => {
  for (const address of ['', 'bootcamp/flp/', 'glossary/', 'next-steps/papers/', 'labs/partition/']) {
    await page.goto(address);
    const told = await page.getByRole('main').getByRole('heading').all();
    for (const heading of told.slice(0, 12)) {
      const words = await heading.evaluate((element) => element.textContent.replaceAll('\u200b', '').trim());
      expect(await heading.ariaSnapshot()).toContain(words.slice(0, 20));
      await expect(heading.getByRole('link', {name: /Direct link|section/})).toHaveCount(0);
    }
  }
});
