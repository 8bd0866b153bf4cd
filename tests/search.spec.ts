// cspell:ignore zzqxv
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {axeViolations} from './fixtures/axe.ts';
import {dialog, field, opener, options, told} from './fixtures/search.ts';
import {expect, test} from './fixtures/test.ts';
import {basePath, buildDir} from '@site/src/commands/site/address.ts';
import type {Findable} from '@site/src/core/finding/findable.ts';
import {builtIndex, indexFolder} from '@site/src/plugins/output/search/write.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

/** The option that the field says is active, as a screen reader would look it up. */
const active = (page: Page) => page.locator('[role=option][aria-selected=true]');

test('by keyboard alone: open, type, choose, arrive at the heading', async ({page}) => {
  await page.goto('bootcamp/fallacies/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await expect(page.locator('#search-field')).toBeFocused();
  // Nothing asked: the pages of the path.
  await expect(options(page).first()).toContainText('Understand the CAP theorem');

  await page.keyboard.type('atomic consistency');
  await expect(options(page).first()).toContainText('linearizability');
  await expect(options(page).first().locator('mark').first()).toBeVisible();
  await expect(told(page)).toHaveText(/^\d+ results\. Enter opens “linearizability”\.$/);
  // Heard as sentences: its name, the way to it, its other names, its text.
  await expect(options(page).first()).toHaveAccessibleName(
    /^linearizability\s?\. Glossary · also [^.]*atomic consistency[^.]*\. \S/,
  );
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const id = await active(page).getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#linearizability$/);
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator(':focus')).toHaveText(/^linearizability/);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('a section of a lesson says the way to it, and Enter takes the first @phone', async ({
  page,
  isMobile,
}) => {
  await page.goto('');
  await opener(page).click();
  await page.keyboard.type('Two of three is the wrong');
  const first = options(page).first();
  await expect(first).toContainText(/two of three/i);
  await expect(first).toContainText('Lesson 1 › Understand the CAP theorem');
  await expect(first).toHaveAccessibleName(/Two of three.*\. Lesson 1 › Understand the CAP theorem\s?\. \S/);
  if (isMobile) {
    const box = await dialog(page).boundingBox();
    expect(box).toEqual({x: 0, y: 0, width: 390, height: 844});
    await first.tap();
  } else await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cap-theorem\/#two-of-three-is-the-wrong-picture$/);
  await expect(page.locator(':focus')).toHaveText(/Two of three/);
});

test.describe('a whole page', () => {
  test.use({allowedConsole: [/status of 404/]});

  test('has the focus on its title, also when one comes from nowhere', async ({page}) => {
    for (const from of ['bootcamp/flp/', 'no-such-page/']) {
      await page.goto(from);
      await opener(page).click();
      await page.keyboard.type('the history lab');
      await expect(options(page).first()).toContainText('The history lab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/labs\/history\/$/);
      await expect(page.locator('main h1:focus')).toHaveText('The history lab');
    }
  });
});

test('Escape and a press beside it close the search, and the focus is back where it was', async ({page}) => {
  await page.goto('next-steps/books/');
  const words = page.getByLabel('Words');
  await words.focus();
  // A slash is a letter in a field; the other way in works everywhere.
  await page.keyboard.type('tcp/ip');
  await expect(dialog(page)).toBeHidden();
  await expect(words).toHaveValue('tcp/ip');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(words).toBeFocused();
  await opener(page).click();
  await page.mouse.click(5, 400);
  await expect(dialog(page)).toBeHidden();
});

test('the / key, which acts alone, can be switched off, and stays so', async ({page}) => {
  await page.goto('bootcamp/flp/');
  await page.keyboard.press('/');
  await expect(options(page).first()).toBeVisible();
  const setting = dialog(page).getByRole('checkbox', {name: 'The / key opens the search'});
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(setting).toBeFocused();
  await page.keyboard.press('Space');
  await expect(setting).not.toBeChecked();
  await page.keyboard.press('Escape');
  for (const visit of ['this one', 'the next one']) {
    await page.keyboard.press('/');
    await expect(dialog(page), visit).toBeHidden();
    await expect(opener(page), visit).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    await page.keyboard.press('Control+k');
    await expect(dialog(page), visit).toBeVisible();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.waitForSelector(hydrated);
  }
  await page.keyboard.press('Control+k');
  await setting.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
});

test('nothing found says so, and offers what is written alike @phone', async ({page}) => {
  await page.goto('');
  await opener(page).click();
  await page.keyboard.type('zzqxv');
  await expect(told(page)).toHaveText(/^Nothing found for “zzqxv”/);
  await expect(options(page).filter({hasText: 'Glossary'}).first()).toBeVisible();
  await page.locator('#search-field').fill('');
  await expect(options(page).first()).toContainText('Understand the CAP theorem');
});

test('axe finds nothing in the open search, and a thumb hits all of it @phone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await page.goto('bootcamp/flp/');
    await opener(page).click();
    await page.keyboard.type('valence');
    await expect(options(page).first()).toContainText(/valence/i);
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page, {within: '#search'})).toEqual([]);
    const small = await page.locator('#search :is(button, input, [role=option])').evaluateAll((elements) =>
      elements
        // A box is as large as its label.
        .map((element) => element.closest('label') ?? element)
        .filter((element) => {
          const {height} = element.getBoundingClientRect();
          return height > 0 && height < 43.5;
        })
        .map(({outerHTML}) => outerHTML),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('there is no button that does nothing @phone', async ({page}) => {
    await page.goto('');
    await expect(opener(page)).toBeHidden();
  });
});

test('every page knows the one index of its build', () => {
  const tag = `<meta name="search-index" content="${basePath}${builtIndex(buildDir)}">`;
  expect(readdirSync(path.join(buildDir, indexFolder))).toHaveLength(1);
  const pages = readdirSync(buildDir, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages).toContain('404.html');
  expect(pages.filter((file) => !readFileSync(path.join(buildDir, file), 'utf8').includes(tag))).toEqual([]);
});

test('every result leads to a place that is there', () => {
  const index = readFileSync(path.join(buildDir, builtIndex(buildDir) ?? 'no index'), 'utf8');
  const addresses = (JSON.parse(index) as Findable[]).map(({to}) => to);
  expect(addresses.length).toBeGreaterThan(400);
  const pages = new Map<string, ReadonlySet<string>>();
  const idsOf = (page: string) => {
    const html = readFileSync(path.join(buildDir, page, 'index.html'), 'utf8');
    return new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id));
  };
  const lost = addresses.filter((to) => {
    const [page = '', id] = to.split('#');
    const ids = pages.get(page) ?? idsOf(page);
    pages.set(page, ids);
    return id !== undefined && !ids.has(id);
  });
  expect(lost).toEqual([]);
});
