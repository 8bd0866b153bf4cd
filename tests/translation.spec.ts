import type {Page} from '@playwright/test';
import {complete, lesson} from './fixtures/progress.ts';
import {pageKinds} from './fixtures/page-kinds.ts';
import {expect, test} from './fixtures/test.ts';
import {translate} from './fixtures/translate.ts';

/* A page whose text nodes have been replaced, as a browser's translator does, goes on working and says what is so. */

async function openTranslated(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(translate);
}

test('on a page of the library one filters, marks and clears', async ({page}) => {
  await openTranslated(page, 'next-steps/papers/');
  const outcome = page.getByRole('status').filter({hasText: 'entries'}).first();
  await page.getByRole('searchbox', {name: 'Words'}).fill('raft');
  await expect(outcome).toHaveText(/^\d+ of \d+ entries$/);
  await page.evaluate(translate);
  await page.getByRole('searchbox', {name: 'Words'}).fill('zzzz');
  await expect(outcome).toHaveText(/^Nothing found among/);
  await page.getByRole('button', {name: 'Show all entries'}).click();
  await expect(outcome).toHaveText(/^\d+ entries$/);
  await page
    .getByRole('checkbox', {name: /^To read:/})
    .first()
    .check();
  await page.goto('next-steps/reading-list/');
  await page.evaluate(translate);
  await page
    .getByRole('button', {name: /^Take off:/})
    .first()
    .click();
  await expect(page.getByText('Your list is empty.')).toBeVisible();
});

test('on the progress page one ticks, resets and takes it back', async ({page}) => {
  await openTranslated(page, 'progress/');
  const done = page.getByRole('status').filter({hasText: 'steps complete'});
  await page.getByRole('checkbox', {name: 'Lesson complete'}).first().check();
  await expect(done).toContainText('1 of 5 steps complete');
  await page.evaluate(translate);
  await page.getByRole('button', {name: 'Reset my progress'}).click();
  await expect(page.getByRole('dialog')).toContainText('Clear the one item');
  await page.getByRole('dialog').getByRole('button', {name: 'Reset'}).click();
  await expect(done).toContainText('0 of 5 steps complete');
  await page.evaluate(translate);
  await page.getByRole('button', {name: 'Undo the reset'}).click();
  await expect(done).toContainText('1 of 5 steps complete');
});

test('in a lesson one answers, ticks and goes on', async ({page}) => {
  await openTranslated(page, lesson);
  for (const kind of ['one', 'several', 'order', 'number']) {
    const question = page.locator(`[data-question="${kind}"]`).first();
    if ((await question.count()) === 0) continue;
    await question.getByRole('button', {name: 'Show the answer'}).click();
    await expect(question.getByRole('button', {name: 'Start again'})).toBeVisible();
    await page.evaluate(translate);
    await question.getByRole('button', {name: 'Start again'}).click();
    await question.getByRole('button', {name: 'Check'}).click();
    await expect(question.getByRole('status')).not.toBeEmpty();
    await page.evaluate(translate);
    await question.getByRole('button', {name: 'Show the answer'}).click();
  }
  await complete(page).check();
  await expect(page.getByRole('link', {name: '1 of 5 complete'})).toBeVisible();
  await page.evaluate(translate);
  await complete(page).uncheck();
  await expect(page.getByRole('link', {name: '0 of 5 complete'})).toBeVisible();
  await page
    .getByRole('navigation', {name: 'Contents'})
    .getByRole('link', {name: /Learn the fallacies/})
    .click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('fallacies');
});

test('the search finds, and says how much', async ({page}) => {
  await openTranslated(page, '');
  await page.getByRole('button', {name: 'Search'}).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('combobox');
  for (const [query, words] of [
    ['quorum', /results/],
    ['zzqq', /^Nothing found/],
    ['raft', /results/],
  ] as const) {
    await field.fill(query);
    await expect(dialog.getByText(words).first()).toBeVisible();
    await page.evaluate(translate);
  }
});

for (const address of pageKinds) {
  test(`/${address} takes every press of its buttons`, async ({page}) => {
    await openTranslated(page, address);
    const buttons = page.getByRole('main').getByRole('button', {disabled: false});
    const names = await buttons.evaluateAll((all) => all.map((each) => each.textContent));
    for (const name of [...new Set(names)].slice(0, 25)) {
      const button = buttons.filter({hasText: name}).first();
      // One that opens a file of the reader's, or that an earlier press has taken away, is left.
      if (/Import|Save|Download/.test(name) || !(await button.isVisible())) continue;
      // What is drawn can be a button too, and has no method of its own for it.
      await button.dispatchEvent('click');
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
      await page.evaluate(translate);
    }
    // What has crashed stands in the place of the page.
    await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
    await expect(page.getByText('This page has crashed')).toBeHidden();
  });
}
