import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {expect, test} from './fixtures/test.ts';

async function openLab(page: Page, address = 'labs/clocks/'): Promise<Locator> {
  await page.goto(address);
  await expect(page.locator('[data-live]')).toBeVisible();
  return page.getByRole('region', {name: /^Lab: Clocks/});
}

const event = (lab: Locator, name: string) =>
  lab.getByRole('button', {name: new RegExp(`^Event ${name}\\b`)});
const verdict = (lab: Locator) => lab.locator('[data-verdict]');
const drawFold = (lab: Locator) => lab.getByText('Draw, and set the clocks', {exact: true});

test('two events touched are compared: a path, or none @phone', async ({page}) => {
  const lab = await openLab(page, 'labs/clocks/?preset=lamport-trap');
  await event(lab, 'A1').click();
  await expect(verdict(lab)).toContainText('5 after it');
  await event(lab, 'B3').click();
  await expect(verdict(lab)).toContainText('A1 happened before B3');
  await event(lab, 'C1').click();
  await expect(verdict(lab)).toContainText('Concurrent');
  await lab.getByRole('button', {name: 'Back one change'}).click();
  await expect(verdict(lab)).toContainText('A1 happened before B3');
});

test('a message is sent from the touched event, its stamps follow, and an impossible one is refused', async ({
  page,
}) => {
  const lab = await openLab(page, 'labs/clocks/?preset=lamport-trap');
  await event(lab, 'C2').click();
  await drawFold(lab).click();
  await lab.getByLabel('Message from C2 to').selectOption('a new event of A');
  await lab.getByRole('button', {name: 'Send'}).click();
  await expect(event(lab, 'A4')).toHaveAccessibleName('Event A4: 6');
  await lab.getByRole('button', {name: 'Add an event of A'}).click();
  await event(lab, 'A5').click();
  await lab.getByLabel('Message from A5 to').selectOption('C1');
  await lab.getByRole('button', {name: 'Send'}).click();
  await expect(lab.getByRole('status')).toHaveText(
    'C1 happened before A5 (C1 → C2 → A4 → A5), so a message from A5 to C1 would arrive before it was sent.',
  );
});

test('a message is dragged from one event to another', async ({page}) => {
  const lab = await openLab(page, 'labs/clocks/?preset=clock-skew');
  await drawFold(lab).click();
  for (const process of ['A', 'B'])
    await lab.getByRole('button', {name: `Add an event of ${process}`}).click();
  const drawing = lab.getByRole('region', {name: 'The drawing'});
  await drawing.evaluate((frame) => {
    frame.scrollTop = frame.scrollHeight;
  });
  const middle = async (name: string) => {
    const box = await event(lab, name).locator('circle').first().boundingBox();
    if (!box) throw new Error(`${name} is not to be seen`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.move(...(await middle('A3')));
  await page.mouse.down();
  await page.mouse.move(...(await middle('B3')), {steps: 4});
  await page.mouse.up();
  await lab.getByText('Everything that happened').click();
  await expect(lab.getByRole('row', {name: /^A3 sends a message to B, which B3 receives/})).toBeVisible();
});

test('a clock set wrong dates an effect before its cause, and the dare is remembered', async ({page}) => {
  const lab = await openLab(page, 'labs/clocks/?preset=clock-skew');
  await event(lab, 'A1').click();
  await event(lab, 'B1').click();
  await expect(verdict(lab)).toContainText('A1 happened before B1');
  await drawFold(lab).click();
  const clock = lab.getByRole('slider', {name: /^A’s clock/});
  await clock.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  await expect(verdict(lab)).toContainText('Their wall clocks say the opposite: 25 ms at A1, 20 ms at B1.');
  await expect(lab.locator('[data-dare=met]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-dare=before]')).toBeVisible();
});

test('a worked run shows how a dare is met, and does not count as met', async ({page}) => {
  const lab = await openLab(page, 'labs/clocks/?preset=two-orders');
  await lab.getByRole('button', {name: 'Touch A1'}).click();
  await lab.getByText('Hint').click();
  await lab.getByRole('button', {name: 'Show a run that does it'}).click();
  await expect(lab.locator('[data-dare=open]')).toBeVisible();
  await expect(event(lab, 'C1')).toBeVisible();
  await expect(event(lab, 'A2')).toHaveCount(0);
});

test('with the keyboard alone one touches, compares and takes back', async ({page}) => {
  const lab = await openLab(page, 'labs/clocks/?preset=lost-reply');
  await event(lab, 'A1').focus();
  await page.keyboard.press('ArrowDown');
  await expect(event(lab, 'B1')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(event(lab, 'B1')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(verdict(lab)).toContainText('Concurrent');
  await page.keyboard.press('Escape');
  await expect(lab).not.toBeFocused();
});

test('a link brings the drawing back, and a file has one event per line', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await openLab(page, 'labs/clocks/?preset=blank');
  await drawFold(lab).click();
  await lab.getByRole('button', {name: 'Add an event of B'}).click();
  await lab.getByText('Everything that happened').click();
  await lab.getByRole('button', {name: 'Copy link'}).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('?preset=blank');
  const download = page.waitForEvent('download');
  await lab.getByRole('button', {name: 'Save as JSON Lines'}).click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines.map((line) => (JSON.parse(line) as {event: string}).event)).toEqual(['B1']);
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(page.getByRole('button', {name: /^Event B1/})).toBeVisible();
});

test('without JavaScript the drawing and its table are there', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})});
  const page = await context.newPage();
  await page.goto('labs/clocks/');
  await page.getByText('Everything that happened: read').click();
  await expect(page.getByRole('row', {name: /^A1 sends a message to B/})).toBeVisible();
  await context.close();
});
