import type {Locator, Page} from '@playwright/test';
import {axeViolations} from './fixtures/axe.ts';
import {expect, test} from './fixtures/test.ts';

/** Opens a lab, takes so many of its next steps, and unfolds the run in space and time. */
async function unfold(page: Page, address: string, steps: number): Promise<Locator> {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.goto(address);
  await expect(page.locator('[data-live]')).toBeVisible();
  const lab = page.getByRole('region', {name: /^Lab: /});
  const next = lab.locator('[data-row] button').first();
  for (let step = 0; step < steps; step++) {
    await expect(next).toBeEnabled();
    await next.click();
  }
  await expect(next).toBeEnabled();
  await lab.getByText('Everything that happened').click();
  await lab.getByText('Space and time: every event with its clocks').click();
  await expect(events(lab).first()).toBeVisible();
  return lab;
}

const events = (lab: Locator) =>
  lab.getByRole('region', {name: 'The run in space and time'}).getByRole('button', {name: /^Event /});
const said = (lab: Locator) => lab.getByRole('status').filter({hasText: 'Of the run so far'});
const clock = (lab: Locator) => lab.getByRole('combobox', {name: 'Clock beside each event'});

test('a run of the partition lab shows each clock, and an event lights its past and future @phone', async ({
  page,
}) => {
  const lab = await unfold(page, 'labs/partition/', 2);
  const first = events(lab).first();
  await expect(first).toHaveAccessibleName('Event left 1: 1');
  await clock(lab).selectOption('vectors');
  await expect(first).toHaveAccessibleName('Event left 1: [0,0,0,1,0]');
  await clock(lab).selectOption('wall clocks');
  await expect(first).toHaveAccessibleName('Event left 1: 2 ms');
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(said(lab)).toContainText('left begins: write 1');
  await expect(said(lab)).toContainText('0 events can have caused it');
  expect(await axeViolations(page)).toEqual([]);
});

test('with the keyboard alone one goes from event to event of a run of Raft, and hears of each', async ({
  page,
}) => {
  const lab = await unfold(page, 'labs/raft/', 1);
  await expect(events(lab)).toHaveCount(40);
  const last = events(lab).last();
  await last.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(events(lab).nth(38)).toHaveAttribute('aria-pressed', 'true');
  await expect(said(lab)).toContainText(/the clock of its node shows [\d.]+ ms/);
  await lab.getByText('The same events as a table, with every clock').click();
  await expect(lab.getByRole('table', {name: 'Events and their clocks'}).getByRole('row')).toHaveCount(41);
});

test('the FLP lab, whose model knows no time, offers the logical clocks alone', async ({page}) => {
  const lab = await unfold(page, 'labs/flp/?preset=ping-pong', 2);
  await expect(clock(lab).getByRole('option')).toHaveText(['no clock', 'Lamport’s numbers', 'vectors']);
  await events(lab).first().click();
  await expect(said(lab)).toContainText('the vector is');
});

test('the bench draws the calls of its waterfall, and the keyboard leads through them @phone', async ({
  page,
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('labs/fallacies/');
  await expect(page.locator('[data-live]')).toBeVisible();
  const lab = page.getByRole('region', {name: /^Lab: /});
  await lab.getByText('Everything that happened').press('Enter');
  const before = scripts.length;
  const fold = lab.locator('summary', {hasText: 'Space and time: every event with its clocks'});
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(events(lab).first()).toHaveAccessibleName('Event caller 1: 1');
  expect(scripts.length).toBeGreaterThan(before);
  // Six calls, of which one is lost on the way and waits for ever.
  const drawn = await lab.getByRole('img', {name: /^Calls/}).getAttribute('aria-label');
  const [, from = '', to = ''] = /^Calls (\d+) to (\d+)/.exec(drawn ?? '') ?? [];
  await expect(lab.getByText(new RegExp(`^All \\d+ events of calls ${from} to ${to}\\.`))).toBeVisible();
  await events(lab).first().focus();
  await page.keyboard.press('Enter');
  const heard = lab.getByRole('status').filter({hasText: `Of calls ${from} to ${to}`});
  await expect(heard).toContainText(`call ${from} begins; ${from}.1 is sent to server`);
  await expect(heard).toContainText('0 events can have caused it');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(events(lab).nth(1)).toHaveAttribute('aria-pressed', 'true');
  await clock(lab).selectOption('vectors');
  await expect(events(lab).first()).toHaveAccessibleName('Event caller 1: [1,0]');
  // One call alone, by its number; its message is lost, so it has one event.
  const calls = lab.getByRole('combobox', {name: 'Calls in this picture'});
  const failed = String(Number(from) + 2);
  await calls.selectOption(`call ${failed}`);
  await expect(lab.getByText(new RegExp(`^All \\d events? of call ${failed}\\.`))).toBeVisible();
  await lab.getByText('The same events as a table, with every clock').click();
  const table = lab.getByRole('table', {name: 'Events and their clocks'});
  await expect(table).toContainText('and is lost');
  // Another window of the waterfall, and another picture.
  await lab.getByRole('slider', {name: 'Calls that are drawn'}).press('Home');
  await calls.selectOption('calls 1 to 6, as they are drawn above');
  await expect(lab.getByText(/^All \d+ events of calls 1 to 6\./)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

for (const {name, run, clocks, says} of [
  {name: 'workbench', run: /^Run/, clocks: 5, says: /^Event [cn]\d+\s\d+:\s\d+$/},
  {name: 'judge', run: /^Run/, clocks: 5, says: /^Event [cn]\d+\s\d+:\s\d+$/},
  {name: 'explore', run: /^Explore/, clocks: 3, says: /^Event a1:\s1$/},
]) {
  test(`a run of the ${name} lab shows its clocks up to the moment that one looks at`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await page.goto(`labs/${name}/`);
    await expect(page.locator('[data-live]')).toBeVisible();
    const lab = page.getByRole('region', {name: /^Lab: /});
    const row = lab.getByRole('group', {name: 'At hand'});
    await row.getByRole('button', {name: run}).click();
    await expect(row.getByRole('button', {name: /^Back one/})).toBeEnabled({timeout: 60_000});
    await lab.getByText('Everything that happened').click();
    await lab.getByText('Space and time: every event with its clocks').click();
    await expect(events(lab).first()).toHaveAccessibleName(says);
    await expect(clock(lab).getByRole('option')).toHaveCount(clocks);
    await events(lab).last().click();
    await expect(said(lab)).toContainText(/\d+ events? can have caused it/);
    await row.getByRole('button', {name: /^Back one/}).click();
    await expect(lab.getByText(/^(?:All \d+|The latest 40 of \d+) events of the run so far/)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
}
