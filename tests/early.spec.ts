import {holdScripts} from './fixtures/hold-scripts.ts';
import {expect, test} from './fixtures/test.ts';
import {basePath, origin} from '@site/src/commands/site/address.ts';

test('the colour switch answers before the page has been hydrated, and stays as it was set', async ({
  browser,
}) => {
  const page = await browser.newPage({colorScheme: 'light', serviceWorkers: 'block'});
  const letThrough = await holdScripts(page);
  await page.goto(`${origin}${basePath}bootcamp/flp/`, {waitUntil: 'commit'});
  const colour = page.getByRole('button', {name: /dark and light mode/});
  const root = page.locator('html');
  await colour.click();
  await colour.click();
  await expect(root).toHaveAttribute('data-theme', 'dark');

  letThrough();
  await expect(root).toHaveAttribute('data-has-hydrated', 'true');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(colour).toHaveAccessibleName(/currently dark mode/);
  await colour.click();
  await expect(root).toHaveAttribute('data-theme-choice', 'system');
  await page.close();
});

test('a page is not fetched because its link comes into view', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  await page.getByRole('navigation', {name: 'Docs pages'}).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('head link[rel=prefetch]')).toHaveCount(0);
});
