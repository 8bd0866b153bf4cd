import {gzipSync} from 'node:zlib';
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {fullRun} from '../src/labs/partition/full-run.ts';
import {linkTo} from '../src/labs/partition/link.ts';
import type {PresetName} from '../src/labs/partition/scenarios.ts';
import {shown} from '../src/labs/partition/session.ts';
import {fingerprint, trace} from '../src/core/simulation/trace.ts';
import {expect, test} from './fixtures/test.ts';

const address = 'labs/partition/';

const labOn = (page: Page) => page.getByRole('region', {name: /^Lab: Partition/});
const button = (page: Page, name: string | RegExp) => labOn(page).getByRole('button', {name, exact: true});
const badge = (page: Page, word: string) => labOn(page).locator('strong', {hasText: word});

/** Opens a page and waits until its lab is more than a picture. */
async function open(page: Page, where = address): Promise<void> {
  await page.goto(where);
  await expect(page.locator('[data-live]')).toBeVisible({timeout: 20_000});
}

/** The first seconds of a reader: the button that is ready, three times. */
async function followTheGuide(page: Page): Promise<void> {
  for (const name of ['Cut A off', 'Write 1 on the left', 'Read on the right']) {
    const next = labOn(page).getByText('Next:').locator('..').getByRole('button', {name});
    await expect(next).toBeEnabled({timeout: 20_000});
    await next.click();
  }
  await expect(button(page, 'Play')).toBeVisible({timeout: 20_000});
}

test('cut, write on the left, read on the right: the badge answers @phone', async ({page}) => {
  await open(page);
  await expect(badge(page, 'Linearizable')).toBeVisible();
  await labOn(page).getByLabel('0, the old value').check();
  await followTheGuide(page);
  await expect(badge(page, 'Not linearizable')).toBeVisible();
  await expect(labOn(page)).toContainText('left: write 1 (ok); right: read 0 (ok)');
  await expect(labOn(page)).toContainText('You were right');
  await page.reload();
  await expect(labOn(page)).toContainText('Last time you were right');
});

test('the same log, byte for byte, as Node computes for the same seed', async ({page}) => {
  const expected = fingerprint(trace(shown(fullRun('new-old-inversion'))));
  await open(page, `${address}?preset=new-old-inversion`);
  await expect(labOn(page)).toContainText('New, then old');
  await labOn(page).getByLabel('Speed').selectOption('5');
  await button(page, 'Play').click();
  await expect(badge(page, 'Not linearizable')).toBeVisible({timeout: 20_000});
  await expect(button(page, 'Play')).toBeVisible({timeout: 20_000});
  await labOn(page).getByText('Everything that happened').click();
  await expect(labOn(page).locator('code', {hasText: expected})).toBeVisible();
});

test('one press more, and the same requests meet a quorum: an error and no lie', async ({page}) => {
  await open(page);
  await followTheGuide(page);
  await button(page, 'The same requests, but a quorum must agree').click();
  await expect(labOn(page).getByRole('option', {name: /left: write 1 \(refused\)/})).toBeVisible({
    timeout: 30_000,
  });
  await expect(badge(page, 'Linearizable')).toBeVisible();
});

test('nothing moves before the reader acts, and a step back takes it back', async ({page}) => {
  await open(page);
  const picture = labOn(page).getByRole('img').first();
  const before = await picture.getAttribute('aria-label');
  // Nothing to wait for: the promise is that nothing comes. Most of a second is many frames of any animation.
  await page.waitForTimeout(800);
  expect(await picture.getAttribute('aria-label')).toBe(before);
  await expect(button(page, 'Back one event')).toBeDisabled();
  await labOn(page).getByRole('button', {name: 'Cut A off'}).first().click();
  await expect(picture).toHaveAttribute('aria-label', /cut: A to B/);
  await button(page, 'Back one event').click();
  await expect(picture).toHaveAttribute('aria-label', /no link is cut/);
});

test('all of it with the keyboard alone', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page);
  await button(page, 'Cut the link between A and B').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Heal the link between A and B')).toBeFocused();
  await button(page, 'Read on the left').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Pause')).toBeVisible();
  // Space belongs to the button that has the focus, so play is stopped from another place of the lab.
  await labOn(page).getByText('Everything that happened').focus();
  await expect(button(page, 'Play')).toBeVisible({timeout: 20_000});
  const slider = labOn(page).getByRole('slider').first();
  const value = Number(await slider.inputValue());
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveValue(String(value - 1));
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(slider).toHaveValue('1');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('2');
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveText('End of the lab');
});

test('a copied link shows the same moment to somebody else; a damaged one the preset and a note', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await followTheGuide(page);
  await button(page, 'Copy link').click();
  await expect(labOn(page)).toContainText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(badge(other, 'Not linearizable')).toBeVisible();
  const said = await labOn(page).getByRole('img').first().getAttribute('aria-label');
  await expect(labOn(other).getByRole('img').first()).toHaveAttribute('aria-label', said ?? '');
  await other.goto('about:blank');
  await other.goto(link.slice(0, -20));
  await expect(labOn(other)).toContainText('damaged');
  await expect(badge(other, 'Linearizable')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('the first picture, the whole scenario’s history, its table and its verdict are there', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(labOn(page).getByRole('img').first()).toHaveAttribute('aria-label', /A, x = 0/);
    const whole = labOn(page).locator('noscript');
    expect(await whole.innerText()).toContain('Not linearizable');
    await expect(whole.getByRole('cell', {name: 'read 0'})).toBeVisible();
  });
});

test('the live lab costs under 40 KB, and nothing below it moves when it comes', async ({page}) => {
  const scripts: Promise<number>[] = [];
  let isNear = false;
  page.on('response', (response) => {
    if (isNear && response.url().endsWith('.js'))
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.addInitScript(() => {
    const state = {moved: 0};
    Object.assign(window, {shift: state});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.moved += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  // Far from the lab at first, so that what comes later is the lab's.
  await page.setViewportSize({width: 900, height: 300});
  await page.goto(`${address}#how-it-is-checked`);
  await page.waitForLoadState('networkidle');
  isNear = true;
  // What the page's head does while it loads is another promise.
  await page.evaluate(() => {
    (window as unknown as {shift: {moved: number}}).shift.moved = 0;
  });
  await labOn(page).scrollIntoViewIfNeeded();
  await button(page, 'Copy link').click();
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(scripts);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(40 * 1024);
  expect(await page.evaluate(() => (window as unknown as {shift: {moved: number}}).shift.moved)).toBeLessThan(
    0.02,
  );
});

test('a press that comes before the lab is there is not lost', async ({page}) => {
  await page.setViewportSize({width: 900, height: 300});
  await page.goto(`${address}#how-it-is-checked`);
  await page.waitForLoadState('networkidle');
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await labOn(page).getByRole('button', {name: 'Cut A off'}).first().click();
  await expect(button(page, 'Heal all')).toBeDisabled();
  await expect(button(page, 'Heal all')).toBeEnabled();
});

test('what is set and pressed before any script has come is done once the lab lives', async ({page}) => {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  const opening = page.goto(address);
  await labOn(page).getByLabel('0, the old value').check();
  await labOn(page).getByText('One-way cuts, crashes and pauses').click();
  await labOn(page).getByRole('button', {name: 'Cut A off'}).first().click();
  await expect(page.locator('html[data-has-hydrated=true]')).toHaveCount(0);
  await opening;
  await expect(button(page, 'Heal all')).toBeEnabled({timeout: 20_000});
  await expect(labOn(page).getByLabel('0, the old value')).toBeChecked();
  await expect(button(page, 'Crash B')).toBeVisible();
});

test('a link pasted over the open lab shows its scenario, a jump to a heading keeps it, and back returns', async ({
  page,
}) => {
  const link = (name: PresetName) => linkTo(new URL(page.url()).pathname, fullRun(name));
  await open(page);
  await labOn(page).getByRole('button', {name: 'Cut A off'}).first().click();
  await expect(button(page, 'Heal all')).toBeEnabled();
  // Same page, same search: the browser only changes the hash.
  const [search, hash] = link('split-brain').split('#');
  await page.goto(`${address}?${search?.split('?')[1] ?? ''}`);
  await expect(badge(page, 'Linearizable')).toBeVisible();
  await page.evaluate((pasted) => {
    window.location.hash = pasted;
  }, hash ?? '');
  await expect(badge(page, 'Not linearizable')).toBeVisible();
  await page.getByRole('link', {name: 'What it proves'}).first().click();
  await expect(page).toHaveURL(/#what-it-proves$/);
  await expect(badge(page, 'Not linearizable')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(badge(page, 'Linearizable')).toBeVisible();
});

test('axe finds nothing while the lab shows a clash, an open fold and a crashed replica @phone', async ({
  page,
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page);
  await followTheGuide(page);
  await labOn(page).getByText('One-way cuts, crashes and pauses').click();
  await button(page, 'Crash B').click();
  await labOn(page).getByText('Everything that happened').click();
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)).toEqual([]);
});
