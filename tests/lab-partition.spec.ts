import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {fullRun} from '../src/labs/partition/full-run.ts';
import {linkTo} from '../src/labs/partition/link.ts';
import type {PresetName} from '../src/labs/partition/scenarios/index.ts';
import {shown} from '../src/labs/partition/session.ts';
import {fingerprint, trace} from '../src/core/simulation/trace.ts';
import {axeViolations} from './fixtures/axe.ts';
import {holdScripts} from './fixtures/hold-scripts.ts';
import {expect, test} from './fixtures/test.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';
import {watchScripts} from './fixtures/watch-scripts.ts';

const address = 'labs/partition/';

const labOn = (page: Page) => page.getByRole('region', {name: /^Lab: Partition/});
const button = (page: Page, name: string | RegExp) => labOn(page).getByRole('button', {name, exact: true});
const badge = (page: Page, word: string) => labOn(page).locator('strong', {hasText: word});

/** Opens a page and waits until its lab is more than a picture. */
async function open(page: Page, where = address): Promise<void> {
  await page.goto(where);
  await expect(page.locator('[data-live]')).toBeVisible();
}

const row = (page: Page) => labOn(page).getByRole('group', {name: 'At hand'});
const experiment = (page: Page) => labOn(page).getByText('Change the experiment');
const record = (page: Page) => labOn(page).getByText('Everything that happened');

/** What plays is the same, sooner. */
async function playFast(page: Page): Promise<void> {
  await experiment(page).click();
  await labOn(page).getByLabel('Speed').selectOption('5');
}

/** Presses the button of the story's next step, once it can be pressed. */
async function takeStep(page: Page, name: string): Promise<void> {
  const next = row(page).getByRole('button', {name, exact: true});
  await expect(next).toBeEnabled();
  await next.click();
}

/** The first seconds of a reader: the button that is ready, three times. */
async function followTheGuide(page: Page): Promise<void> {
  for (const name of ['Cut A off', 'Write 1 on the left', 'Read on the right']) await takeStep(page, name);
  await expect(button(page, 'Play')).toBeVisible();
}

test('cut, write on the left, read on the right: the badge answers @phone', async ({page}) => {
  await open(page);
  await expect(badge(page, 'Linearizable')).toBeVisible();
  const old = labOn(page).getByLabel('0, the old value');
  // The question belongs to the last step, and is not asked before.
  await expect(old).toHaveCount(0);
  await takeStep(page, 'Cut A off');
  await takeStep(page, 'Write 1 on the left');
  await old.check();
  await takeStep(page, 'Read on the right');
  await expect(badge(page, 'Not linearizable')).toBeVisible();
  await expect(labOn(page)).toContainText('left: write 1 (ok); right: read 0 (ok)');
  await expect(labOn(page)).toContainText('You were right');
  // The verdict joins the two on the bars, and the story ends with a dare.
  await expect(labOn(page).locator('[data-clash]')).toHaveText(/1 was acknowledged.*before this read began/);
  await expect(labOn(page)).toContainText('Your turn: make it lie again, but cut no link.');
});

test('the same log, byte for byte, as Node computes for the same seed', async ({page}) => {
  const expected = fingerprint(trace(shown(fullRun('new-old-inversion'))));
  await open(page, `${address}?preset=new-old-inversion`);
  await expect(labOn(page)).toContainText('New, then old');
  await playFast(page);
  await button(page, 'Play').click();
  await expect(badge(page, 'Not linearizable')).toBeVisible();
  await expect(button(page, 'Play')).toBeVisible();
  await record(page).click();
  await expect(labOn(page).locator('code', {hasText: expected})).toBeVisible();
});

test('one press more, and the same requests meet a quorum: an error and no lie', async ({page}) => {
  await open(page);
  await followTheGuide(page);
  await playFast(page);
  await button(page, 'Again, but a quorum must agree').click();
  await expect(labOn(page).getByRole('option', {name: /left: write 1 \(refused\)/})).toBeVisible();
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
  await row(page).getByRole('button', {name: 'Cut A off'}).click();
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
  // Arrow keys lead on in the picture, to a replica and to a client, which opens what it offers.
  const client = labOn(page).getByRole('button', {name: /^Client left/});
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight');
  await expect(client).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, 'Read on the left, from the picture').focus();
  await page.keyboard.press('Enter');
  await expect(client).toBeFocused();
  await expect(button(page, 'Pause')).toBeVisible();
  await experiment(page).focus();
  await expect(button(page, 'Play')).toBeVisible();
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
  await record(page).click();
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
  const scripts = watchScripts(page);
  // What the page's head does while it loads is another promise.
  await page.evaluate(() => {
    (window as unknown as {shift: {moved: number}}).shift.moved = 0;
  });
  await labOn(page).scrollIntoViewIfNeeded();
  await button(page, 'Play').click();
  await expect(page.locator('[data-live]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const weights = scripts().map((text) => gzipSync(text).length);
  expect(weights).not.toEqual([]);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(40 * 1024);
  expect(await page.evaluate(() => (window as unknown as {shift: {moved: number}}).shift.moved)).toBeLessThan(
    0.02,
  );
});

test('a press that comes before the lab is there is not lost', async ({page}) => {
  await page.setViewportSize({width: 900, height: 300});
  await page.goto(`${address}#how-it-is-checked`);
  await page.waitForLoadState('networkidle');
  const letThrough = await holdScripts(page);
  await row(page).getByRole('button', {name: 'Cut A off'}).click();
  await expect(button(page, 'Heal the link between A and B')).toHaveCount(0);
  letThrough();
  await expect(button(page, 'Heal the link between A and B')).toBeVisible();
});

test('what is opened and pressed before any script has come is done once the lab is hydrated', async ({
  page,
}) => {
  const letThrough = await holdScripts(page);
  const opening = page.goto(address);
  await experiment(page).click();
  await record(page).click();
  await row(page).getByRole('button', {name: 'Cut A off'}).click();
  await expect(page.locator(hydrated)).toHaveCount(0);
  letThrough();
  await opening;
  // The folds that were opened are open, and what is fetched for them has come.
  await expect(button(page, 'Heal all')).toBeEnabled();
  await expect(labOn(page).getByLabel('Speed')).toBeVisible();
  await expect(button(page, 'Copy link')).toBeVisible();
});

test('a link pasted over the open lab shows its scenario, a jump to a heading keeps it, and back returns', async ({
  page,
}) => {
  const link = (name: PresetName) => linkTo(new URL(page.url()).pathname, fullRun(name));
  await open(page);
  await row(page).getByRole('button', {name: 'Cut A off'}).click();
  await expect(button(page, 'Heal the link between A and B')).toBeVisible();
  // Same page, same search: the browser only changes the hash.
  const [search, hash] = link('split-brain').split('#');
  await page.goto(`${address}?${search?.split('?')[1] ?? ''}`);
  await expect(badge(page, 'Linearizable')).toBeVisible();
  await page.evaluate((pasted) => {
    window.location.hash = pasted;
  }, hash ?? '');
  await expect(badge(page, 'Not linearizable')).toBeVisible();
  await page.getByText('On this page').first().click();
  await page.getByRole('link', {name: 'What it proves'}).click();
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
  await experiment(page).click();
  await labOn(page).getByText('One-way cuts, crashes and pauses').click();
  await button(page, 'Crash B').click();
  await record(page).click();
  expect(await axeViolations(page)).toEqual([]);
});

test('acting in the past keeps the old future, and one press returns to it', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page, linkTo(address, fullRun('split-brain')));
  await expect(badge(page, 'Not linearizable')).toBeVisible();
  const slider = labOn(page).getByRole('slider', {name: 'Time'});
  await slider.fill('3');
  await button(page, 'Heal the link between A and B').click();
  await expect(badge(page, 'Linearizable')).toBeVisible();
  await labOn(page)
    .getByRole('button', {name: /^Return to the run/})
    .click();
  await expect(badge(page, 'Not linearizable')).toBeVisible();
});

test('a run is judged in the history lab as it was here', async ({page}) => {
  await open(page, linkTo(address, fullRun('split-brain')));
  await record(page).click();
  await labOn(page)
    .getByRole('link', {name: /^Judge this run/})
    .click();
  const other = page.getByRole('region', {name: /^Lab: Check a history/});
  await expect(other.locator('strong', {hasText: 'Not linearizable'})).toBeVisible();
  await expect(other.getByRole('option', {name: /^right: read 0 \(ok\)/})).toBeVisible();
});

test('space plays from wherever one has clicked in the lab, and the page stays where it is', async ({
  page,
}) => {
  await open(page);
  await playFast(page);
  await labOn(page).getByText('Partition: Split brain').click();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press(' ');
  await expect(button(page, 'Pause')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  // Play from a fresh scenario plays its story.
  await expect(badge(page, 'Not linearizable')).toBeVisible();
});

test('a seed can be cleared, typed, and written with the marks of any country', async ({page}) => {
  await open(page);
  await experiment(page).click();
  const seed = labOn(page).getByRole('textbox', {name: 'Seed'});
  await seed.fill('');
  await expect(seed).toHaveValue('');
  await seed.pressSequentially('42');
  await expect(seed).toHaveValue('42');
  await seed.fill('1,234');
  await seed.blur();
  await expect(seed).toHaveValue('1234');
});
