import {holdScripts} from './fixtures/hold-scripts.ts';
import {expect, test} from './fixtures/test.ts';
import {basePath, origin} from '@site/src/commands/site/address.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

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
  await expect(page.locator(hydrated)).toBeAttached();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(colour).toHaveAccessibleName(/currently dark mode/);
  await colour.click();
  await expect(root).toHaveAttribute('data-theme-choice', 'system');
  await page.close();
});

test('the menu that was opened before the page has been hydrated stays open', async ({browser}) => {
  const page = await browser.newPage({viewport: {width: 390, height: 844}, serviceWorkers: 'block'});
  const letThrough = await holdScripts(page);
  await page.goto(`${origin}${basePath}bootcamp/flp/`, {waitUntil: 'commit'});
  await page.getByRole('button', {name: 'Menu'}).click();
  const contents = page.getByRole('navigation', {name: 'Contents'});
  await expect(contents).toBeVisible();

  letThrough();
  await expect(page.locator(hydrated)).toBeAttached();
  await expect(contents).toBeVisible();
  await contents.getByRole('link', {name: /Learn the fallacies/}).click();
  await expect(page).toHaveURL(/fallacies/);
  await expect(contents).toBeHidden();
  await page.close();
});

test('the next lesson is fetched when its link comes into view, and no other page', async ({page}) => {
  const pages: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (request.resourceType() === 'fetch' && pathname.endsWith('/')) pages.push(pathname);
  });
  await page.goto('bootcamp/cap-theorem/');
  await page.getByRole('heading', {level: 2}).nth(3).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(pages, 'before its link is seen').toEqual([]);
  await page.getByRole('navigation', {name: 'Docs pages'}).scrollIntoViewIfNeeded();
  await expect.poll(() => pages).toEqual([`${basePath}bootcamp/fallacies/`]);
  await page.waitForLoadState('networkidle');
  expect(pages).toHaveLength(1);
  await expect(page.locator('head link[rel=prefetch]')).toHaveCount(0);
});

test('for who saves data no page is fetched before they go there', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}});
  });
  const pages: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch' && request.url().endsWith('/')) pages.push(request.url());
  });
  await page.goto('bootcamp/cap-theorem/');
  const next = page.getByRole('navigation', {name: 'Docs pages'});
  await next.scrollIntoViewIfNeeded();
  await expect(next).toBeInViewport();
  await page.waitForLoadState('networkidle');
  expect(pages).toEqual([]);
  await next.getByRole('link', {name: /Next/}).click();
  await expect(page).toHaveURL(/fallacies/);
  expect(pages).toHaveLength(1);
});
