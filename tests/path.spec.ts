import type {Page} from '@playwright/test';
import {expect, test} from './fixtures/test.ts';

const lessons = [/CAP theorem/, /fallacies/, /theory/, /FLP/, /introduction course/i];
const shelves = ['Papers', 'Books', 'Courses', 'Blogs', 'Testing'];

const onward = (page: Page) => page.getByRole('region', {name: 'Next steps'});
const title = (page: Page) => page.getByRole('heading', {level: 1});

test('a reader walks from Start through the five steps to the library by clicking @phone', async ({page}) => {
  await page.goto('');
  await page.getByRole('link', {name: /^Begin with step 1/}).click();
  for (const [index, lesson] of lessons.entries()) {
    await expect(title(page)).toHaveText(lesson);
    await expect(page.getByRole('region', {name: 'About this lesson'})).toContainText(`${index + 1} of 5`);
    await page.getByRole('checkbox', {name: 'Mark this lesson complete'}).check();
    const next = lessons[index + 1];
    if (next) await onward(page).getByRole('link', {name: next}).first().click();
  }
  await onward(page).getByRole('link', {name: 'Choose where to go from here'}).click();
  await expect(page.getByRole('heading', {name: 'Next steps'})).toBeInViewport();
  await expect(page.getByRole('link', {name: 'Choose where to go next'})).toBeAttached();
  for (const shelf of shelves) {
    await page
      .getByRole('main')
      .getByRole('link', {name: new RegExp(`^${shelf}`)})
      .first()
      .click();
    await expect(title(page)).toHaveText(new RegExp(shelf));
    await page.goBack();
  }
});

test('previous and next at the foot follow the path', async ({page}) => {
  await page.goto('');
  for (const lesson of lessons) {
    await page.getByRole('navigation', {name: 'Docs pages'}).getByRole('link', {name: /^Next/}).click();
    await expect(title(page)).toHaveText(lesson);
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the path, the text and the links are there, and no box pretends to work', async ({page}) => {
    await page.goto('');
    await expect(page.getByRole('main').getByRole('link', {name: /FLP/}).first()).toBeVisible();
    await page.getByRole('link', {name: /^Begin with step 1/}).click();
    for (const [index, lesson] of lessons.entries()) {
      await expect(title(page)).toHaveText(lesson);
      // Playwright's texts leave noscript out, so the place is named.
      const needs = page.getByRole('region', {name: 'What can you do now?'}).locator('noscript p');
      await expect(needs).toBeVisible();
      await expect(needs).toContainText('need JavaScript');
      const foot = page.getByRole('region', {name: 'What can you do now?'});
      await expect(foot.getByRole('checkbox')).toHaveCount(0);
      // Each reading says what it is and what it costs.
      const readings = onward(page)
        .getByRole('listitem')
        .filter({hasText: /free|registration|paywall/});
      expect(await readings.count()).toBeGreaterThanOrEqual(2);
      const next = lessons[index + 1];
      if (next) await onward(page).getByRole('link', {name: next}).first().click();
    }
  });
});
