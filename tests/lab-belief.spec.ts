import {expect, test} from './fixtures/test.ts';

const lesson = 'bootcamp/fallacies/';

test('each of the eight beliefs stands in the lesson with its code and its runs, also without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
  const page = await context.newPage();
  await page.goto(lesson);
  const beliefs = page.getByRole('region', {name: /^Lab: .*, in small$/});
  await expect(beliefs).toHaveCount(8);
  const first = beliefs.first();
  await expect(first.getByText('const receipt = await charge(order);')).toBeVisible();
  await expect(first.getByRole('row', {name: /^What is wanted/})).toContainText('✗ missed');
  await expect(first.getByRole('row', {name: /^What is wanted/})).toContainText('✓ reached');
  await expect(first.getByRole('row', {name: /^Never answered/}).getByRole('cell')).toHaveText([
    '106',
    '0',
    '0',
  ]);
  await context.close();
});

test('a belief’s world is changed by its slider, for all columns at once, and the whole bench is one press away @phone', async ({
  page,
}) => {
  await page.goto(lesson);
  const belief = page.getByRole('region', {name: 'Lab: The network is reliable, in small'});
  await belief.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live]').first()).toBeVisible();
  await belief.getByRole('slider', {name: /^Replies lost/}).focus();
  await page.keyboard.press('Home');
  const duplicates = belief.getByRole('row', {name: /^Duplicate effects/}).getByRole('cell');
  await expect(duplicates).toHaveText(['0', '0', '0']);
  await expect(belief.getByRole('status')).toContainText(
    'Time out and try again: 1,000 of 1,000 calls answered',
  );
  await belief.getByRole('link', {name: 'Open it on the whole bench'}).click();
  await expect(page.getByRole('region', {name: 'Lab: Fallacies: The network is reliable'})).toBeVisible({
    timeout: 20_000,
  });
});
