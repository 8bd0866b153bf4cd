import type {Locator, Page} from '@playwright/test';
import {expect, test} from './fixtures/test.ts';

/** The lab, once it is live: only then does an address with a preset of its own have an effect. */
async function openLab(page: Page, address = 'labs/flp/'): Promise<Locator> {
  await page.goto(address);
  const lab = page.getByRole('region', {name: /^Lab: You are the scheduler/});
  await expect(page.locator('[data-live]')).toBeVisible();
  return lab;
}

const choices = (lab: Locator) => lab.getByRole('combobox', {name: /^What happens next/});

const choose = async (lab: Locator, name: RegExp) => {
  const texts = await choices(lab).locator('option').allTextContents();
  const place = texts.findIndex((text) => name.test(text));
  expect(place, `${String(name)} among ${texts.join(' | ')}`).toBeGreaterThanOrEqual(0);
  await choices(lab).selectOption({index: place});
  await lab.getByRole('button', {name: 'Let it happen'}).click();
};

const openExperiment = (lab: Locator) => lab.getByText('Change the experiment').click();

test('without JavaScript the first picture, its choices and its verdict are there', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
  const page = await context.newPage();
  await page.goto('labs/flp/');
  const lab = page.getByRole('region', {name: /^Lab: You are the scheduler/});
  await expect(lab.getByText(/^Nobody has decided, after 3 steps/).first()).toBeVisible();
  // Who cannot choose, or guess, is told what there is to choose and what each choice does.
  expect(await lab.locator('noscript').first().textContent()).toContain(
    'deliver B’s “vote 0” to A: settles it: bound for 0',
  );
  await context.close();
});

test('choosing deliveries breaks agreement, and a step back restores it @phone', async ({page}) => {
  const lab = await openLab(page, 'labs/flp/?preset=wait-n-1-min');
  await choose(lab, /^start A/);
  await lab.getByRole('radio', {name: /two processes decide differently/}).check();
  for (const step of [/^start B/, /^start C/, /^deliver A’s “vote 0” to B/, /^deliver B’s “vote 1” to C/]) {
    await choose(lab, step);
  }
  await expect(lab.getByText(/^Agreement is broken: B has decided 0, C has decided 1/).first()).toBeVisible();
  await expect(lab.getByText('✓ You were right', {exact: false})).toBeVisible();
  await expect(lab.getByText(/^✓ You did it:/)).toBeVisible();
  await lab.getByRole('button', {name: 'Back one step'}).click();
  await expect(lab.getByText(/^Agreement is broken/)).toHaveCount(0);
});

test('a crash leaves the others waiting, and only one is allowed', async ({page}) => {
  const lab = await openLab(page, 'labs/flp/?preset=wait-all-min');
  await choose(lab, /^crash A/);
  await expect(choices(lab)).not.toContainText('crash');
  for (const step of [/^start B/, /^start C/, /^deliver B’s/, /^deliver C’s/]) await choose(lab, step);
  await expect(lab.getByText(/^Stuck: B and C will wait for ever/).first()).toBeVisible();
});

test('the autopilot keeps ping-pong open, and a link carries the run', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await openLab(page, 'labs/flp/?preset=ping-pong');
  await openExperiment(lab);
  await lab.getByRole('button', {name: '100 stages'}).click();
  await expect(lab.getByText(/^Nobody has decided, after \d{3} steps/).first()).toBeVisible();
  await lab.getByLabel('Show valences without guessing').check();
  await expect(lab.getByText(/^Bivalent .*, after \d{3} steps/).first()).toBeVisible();
  await lab.getByRole('button', {name: 'Reset'}).click();
  await choose(lab, /^start A/);
  await choose(lab, /^deliver A’s “try 0” to B/);
  await lab.getByText('Everything that happened').click();
  await lab.getByRole('button', {name: 'Copy link'}).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  const again = await openLab(page, link);
  await expect(again.getByText(/after 2 steps/).first()).toBeVisible();
});

test('a link in the text leads to the lab with its protocol, as often as it is pressed', async ({page}) => {
  await openLab(page);
  const link = page.getByRole('link', {name: 'The arbiter'});
  const lab = page.getByRole('region', {name: /^Lab: You are the scheduler: The arbiter/});
  for (const time of ['first', 'second']) {
    await link.click();
    await expect(lab.getByText(/after 0 steps/).first(), time).toBeVisible();
    await expect(page.locator('[data-live]')).toBeFocused();
    await expect(lab).toBeInViewport();
    await choose(lab, /^start A/);
  }
  // The same address a second time is no new entry of the browser's history.
  await page.goBack();
  await expect(page.getByRole('region', {name: /Ask a coordinator/})).toBeVisible();
});

test('a damaged link gives the preset and says so', async ({page}) => {
  const lab = await openLab(page, 'labs/flp/?preset=ping-pong#1.nonsense');
  await expect(lab.getByText(/damaged or was cut short/)).toBeVisible();
  await expect(lab.getByText(/after 0 steps/).first()).toBeVisible();
});

test('coins end what a rule cannot', async ({page}) => {
  const lab = await openLab(page, 'labs/flp/?preset=benor-flip');
  await openExperiment(lab);
  await lab.getByRole('button', {name: '100 rounds'}).click();
  await expect(lab.getByText(/after 100 rounds/).first()).toBeVisible();
  await lab.getByRole('button', {name: 'Now flip coins'}).click();
  await lab.getByRole('button', {name: '100 rounds'}).click();
  await expect(lab.getByText(/The autopilot finds no way/)).toBeVisible();
});

test('everything can be done from the keyboard, and is said', async ({page}) => {
  const lab = await openLab(page, 'labs/flp/?preset=ping-pong');
  await expect(choices(lab)).toHaveValue('0');
  await lab.getByRole('button', {name: 'Let it happen'}).focus();
  await page.keyboard.press('ArrowRight');
  await expect(lab.locator('[role=status]').last()).toHaveText(/^start A\. Nobody has decided/);
  // A guess is answered, and the focus stays in the lab.
  await lab.getByRole('button', {name: 'both', exact: true}).focus();
  await page.keyboard.press('Enter');
  await expect(lab.getByText(/^✓ Right: bivalent/)).toBeVisible();
  await expect(lab.getByRole('button', {name: 'Let it happen'})).toBeFocused();
  await lab.getByRole('button', {name: /^Go to 0\./}).focus();
  await page.keyboard.press('Enter');
  await expect(lab.getByText(/after 0 steps/).first()).toBeVisible();
  await lab.getByRole('button', {name: 'Let it happen'}).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(lab.getByText(/after 0 steps/).first()).toBeVisible();
});

test('nothing scrolls sideways on a narrow phone @phone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  for (const preset of ['wait-n-1-min', 'ping-pong', 'benor-flip']) {
    await openLab(page, `labs/flp/?preset=${preset}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, preset).toBeLessThanOrEqual(0);
  }
});
