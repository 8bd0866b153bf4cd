import type {Page} from '@playwright/test';
import {expect, test} from './fixtures/test.ts';

/*
 * The labs that stand in lessons beside other words. A small one is a picture until the reader does something to it; then
 * it has to be the same picture, and to act.
 */
const lab = (page: Page, name: string) => page.getByRole('region', {name: `Lab: ${name}`});

test('lesson 1: the map of models goes on to the next history, small @phone', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  const small = lab(page, 'Consistency models: Stale read');
  await expect(small).toContainText('Forbidden by 3 of 12 models');
  await expect(small.getByText('Change the experiment')).toHaveCount(0);
  await small.getByRole('button', {name: 'New-old inversion'}).click();
  const next = lab(page, 'Consistency models: New-old inversion');
  await expect(next.getByRole('option', {name: /^linearizable: .*forbidden/i})).toBeVisible();
  await expect(next.getByRole('option', {name: /^regular: .*allowed/i})).toBeVisible();
});

test('lesson 1 says truly where those stand that forbid the stale read', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  const small = lab(page, 'Consistency models: Stale read');
  await small.hover();
  const forbidding = small.getByRole('option', {name: /forbidden/i});
  await expect(forbidding).toHaveCount(3);
  for (const model of await forbidding.all()) await expect(model).toHaveAccessibleName(/unavailable/i);
});

test('lesson 3: an event of the small diagram says what came before it @phone', async ({page}) => {
  await page.goto('bootcamp/theory/');
  const small = lab(page, 'Clocks: Lamport’s numbers do not tell');
  await expect(small).toContainText('C keeps to itself');
  await small.getByRole('button', {name: /^Event C1/}).click();
  await expect(small.locator('[data-stage] [data-verdict]')).toContainText('C1');
  await expect(small.locator('[data-stage] [data-verdict]')).not.toContainText('No event touched');
});

test('lesson 3: the stale read returns 1, and every model allows it', async ({page}) => {
  await page.goto('bootcamp/theory/');
  const models = lab(page, 'Consistency models: Stale read');
  await models.scrollIntoViewIfNeeded();
  await models.getByRole('option', {name: /^q: x: read nothing/}).click();
  const panel = models.getByRole('region', {name: 'What may this read return?'});
  await panel.getByRole('button', {name: '1', exact: true}).click();
  await expect(models.locator('[data-stage] [data-verdict]')).toContainText('Allowed by all');
  await expect(models.getByRole('option', {name: /forbidden/i})).toHaveCount(0);
});
