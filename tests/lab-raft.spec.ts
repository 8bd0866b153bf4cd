import {readFileSync} from 'node:fs';
import {check} from '../src/core/checking/linearizability.ts';
import {readHistory} from '../src/core/checking/reading/read-history.ts';
import {register} from '../src/core/checking/specs/register.ts';
import {fullRun} from '../src/labs/raft/full-run.ts';
import {linkTo} from '../src/labs/raft/link.ts';
import type {Page} from '@playwright/test';
import {axeViolations} from './fixtures/axe.ts';
import {expect, test} from './fixtures/test.ts';

const address = 'labs/raft/';

const lab = (page: Page) => page.getByRole('region', {name: /^Lab: Raft/});
const row = (page: Page) => lab(page).getByRole('group', {name: 'At hand'});
const button = (page: Page, name: string | RegExp) => lab(page).getByRole('button', {name});
const verdict = (page: Page) => lab(page).locator('[data-verdict]');
const picture = (page: Page) => lab(page).getByRole('img').first();

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${address}${query}`);
  await expect(page.locator('[data-live]')).toBeVisible({timeout: 20_000});
}

test('one press isolates the leader, a new term begins, and the verdict stays green @phone', async ({
  page,
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page);
  await expect(picture(page)).toHaveAttribute('aria-label', /term 1, leader/);
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'ok');
  await row(page).getByRole('button', {name: 'Isolate the leader'}).click();
  await expect(row(page).getByRole('button', {name: 'Let it back in'})).toBeEnabled({timeout: 30_000});
  await expect(picture(page)).toHaveAttribute('aria-label', /term 2, leader/);
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'ok');
  await expect(verdict(page)).toContainText('All promises kept');
});

test('the story plays as time, and its history can be scrubbed, stepped back and left for another future', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Play').click();
  await expect(button(page, /^Pause$/)).toBeVisible();
  await expect(picture(page)).toHaveAttribute('aria-label', /term 2, leader/, {timeout: 30_000});
  await button(page, /^Pause$/).click();
  const before = await picture(page).getAttribute('aria-label');
  await button(page, 'Back one event').click();
  await button(page, 'Step one event').click();
  await expect(picture(page)).toHaveAttribute('aria-label', before ?? '');
  const slider = lab(page).getByRole('slider', {name: 'Time'});
  await slider.fill('30');
  await expect(picture(page)).not.toHaveAttribute('aria-label', /term 2/);
  await button(page, /^Server A/).click();
  await button(page, 'Crash A, from the picture').click();
  await expect(picture(page)).toHaveAttribute('aria-label', /A, crashed/);
  await button(page, /^Return to the run/).click();
  await expect(picture(page)).toHaveAttribute('aria-label', /term 2, leader/);
});

test('the nemesis aims: it cuts off whoever leads, and heals', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page);
  await lab(page).getByText('Change the experiment').click();
  const aim = lab(page).getByRole('group', {name: 'Aim'});
  await aim.getByLabel('What to do now').selectOption('Cut the leader off with one follower');
  await aim.getByRole('button', {name: 'Strike'}).click();
  await expect(picture(page)).toHaveAttribute('aria-label', /cut: /);
  await aim.getByRole('button', {name: 'Heal everything'}).click();
  await expect(picture(page)).toHaveAttribute('aria-label', /no link is cut/);
  await lab(page).getByRole('combobox', {name: 'Servers', exact: true}).selectOption('3');
  await expect(picture(page)).not.toHaveAttribute('aria-label', /E, term/);
});

test('an exhibit says what is wrong when the reader has broken it, and progress remembers', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page);
  await page.getByRole('link', {name: 'Exhibit 3: somebody wrote this'}).click();
  const choose = lab(page).getByRole('group', {name: 'Choose who brings the faults'});
  await expect(choose).toBeVisible();
  await expect(lab(page).getByText('Reads from a deposed leader')).toHaveCount(0);
  await choose.getByRole('combobox', {name: /^A nemesis that/}).selectOption('cuts the leader off');
  await choose.getByRole('button', {name: /^Hunt in seeds/}).click();
  await expect(verdict(page)).toContainText('Not linearizable', {timeout: 60_000});
  await expect(lab(page).getByText('Reads from a deposed leader')).toBeVisible();
  await expect(lab(page).getByRole('link', {name: 'etcd-io/etcd#741'})).toBeVisible();
  await button(page, 'Find the smallest run that shows it').click();
  await expect(lab(page).getByText(/replays .* are left/)).toBeVisible({timeout: 120_000});
  for (let press = 0; press < 60; press++) {
    if ((await verdict(page).getAttribute('data-verdict')) === 'wrong') break;
    await button(page, 'On to what matters next').click();
  }
  await expect(verdict(page)).toContainText('Not linearizable');
  await button(page, 'The same faults, with the mistake put right').click();
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'ok');
  await open(page, '?preset=exhibit-3');
  await expect(lab(page).getByText('✓ Done before:')).toBeVisible();
  await expect(page.getByText('✓ You have made 1 of 9 fail: exhibit 3.')).toBeVisible();
});

test('a nemesis of one’s own is told when, what, whom and for how long, and the link of its run says so', async ({
  page,
}) => {
  await open(page, '?preset=exhibit-3');
  const choose = lab(page).getByRole('group', {name: 'Choose who brings the faults'});
  await choose
    .getByRole('combobox', {name: /^A nemesis that/})
    .selectOption('does what you say, when you say');
  await choose.getByRole('combobox', {name: 'When', exact: true}).selectOption('a leader has been elected');
  await choose.getByRole('combobox', {name: 'it will', exact: true}).selectOption('cut off');
  await choose.getByRole('combobox', {name: 'whom', exact: true}).selectOption('the leader');
  await choose.getByRole('combobox', {name: 'for', exact: true}).selectOption('600 ms');
  await choose.getByRole('button', {name: /^Hunt in seeds 1 to 20/}).click();
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'wrong', {timeout: 60_000});
  await lab(page).getByText('Everything that happened').click();
  await lab(page).getByText('A report of this run').click();
  const report = lab(page).getByRole('article', {name: 'Report of this run'});
  await expect(report).toContainText('acts when a leader has been elected: cut off the leader, for 600 ms');
  await report.getByRole('link', {name: 'Replay this run'}).click();
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'wrong', {timeout: 60_000});
});

test('exhibit ten runs its seeds in slices that can be cancelled, and holds its elections against the formula', async ({
  page,
}) => {
  test.slow();
  await open(page, '?preset=exhibit-10');
  await button(page, 'Run 1,000 seeds under each nemesis').click();
  await expect(lab(page).getByRole('progressbar')).toBeVisible();
  await expect(
    lab(page)
      .getByRole('cell', {name: /^[1-9]\d*$/})
      .first(),
  ).toBeVisible({timeout: 60_000});
  await button(page, 'Cancel').click();
  await expect(lab(page).getByText(/runs, 0 broken, and then cancelled/)).toBeVisible();
  await button(page, 'Hold 1,000 elections').click();
  await expect(lab(page).getByText(/Nobody won the first term in/)).toBeVisible({timeout: 60_000});
  await expect(lab(page).getByRole('img', {name: /first server times out/})).toBeVisible();
});

test('a report can be read and taken along, and its history is one that check-history reads', async ({
  page,
}) => {
  await open(page, linkTo('', fullRun('isolate')) ?? '');
  await lab(page).getByText('Everything that happened').click();
  await lab(page).getByText('A report of this run').click();
  const report = lab(page).getByRole('article', {name: 'Report of this run'});
  await expect(report).toContainText('All promises kept');
  await expect(report.getByRole('table', {name: 'What the nemesis did'})).toContainText('Cut: ');
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await report.getByRole('button', {name}).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  expect(await saved('Save the report as Markdown')).toMatch(
    /^# Raft: Isolate the leader[^]*Replay it: <http/,
  );
  const {operations} = readHistory(register(0), await saved('Save its history as JSON Lines'));
  expect(operations.length).toBeGreaterThan(10);
  expect(check(register(0), operations).kind).toBe('linearizable');
  await page.evaluate(() => {
    Object.assign(window, {
      print: () => {
        const away = document.querySelectorAll('[data-not-printed]').length;
        document.title = `${away} away`;
      },
    });
  });
  await report.getByRole('button', {name: 'Print the report'}).click();
  expect(Number.parseInt(await page.title(), 10)).toBeGreaterThan(5);
  await expect(page.locator('[data-not-printed]')).toHaveCount(1);
});

test('all of it with the keyboard alone', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page);
  await button(page, /^Server A/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(button(page, /^Server B/)).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, 'Cut off B, from the picture').focus();
  await page.keyboard.press('Enter');
  await expect(picture(page)).toHaveAttribute('aria-label', /cut: .*B to A/);
  await lab(page).getByText('Change the experiment').focus();
  const slider = lab(page).getByRole('slider', {name: 'Time'});
  const value = Number(await slider.inputValue());
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveValue(String(value - 1));
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider).not.toHaveValue(String(value - 1));
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveText('End of the lab');
});

test('a copied link shows the same moment to somebody else', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page);
  await row(page).getByRole('button', {name: 'Isolate the leader'}).click();
  await expect(row(page).getByRole('button', {name: 'Let it back in'})).toBeEnabled({timeout: 30_000});
  await lab(page).getByText('Everything that happened').click();
  await button(page, 'Copy link').click();
  await expect(lab(page)).toContainText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(picture(other)).toHaveAttribute(
    'aria-label',
    (await picture(page).getAttribute('aria-label')) ?? '',
  );
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('the first picture, the whole story, its tables and its verdict are there', async ({page}) => {
    await page.goto(address);
    await expect(picture(page)).toHaveAttribute('aria-label', /term 1, leader/);
    await expect(verdict(page).first()).toContainText('All promises kept');
    const whole = page.locator('[data-lab=raft] > noscript');
    expect(await whole.innerText()).toContain('is elected leader of term 3');
    await expect(page.getByRole('link', {name: /^Exhibit \d/})).toHaveCount(10);
  });
});

test('axe finds nothing while an exhibit has failed and the folds are open @phone', async ({page}) => {
  test.slow();
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page, '?preset=exhibit-6');
  const choose = lab(page).getByRole('group', {name: 'Choose who brings the faults'});
  await choose
    .getByRole('combobox', {name: /^A nemesis that/})
    .selectOption('doubles messages, and cuts a pair off');
  await choose.getByRole('button', {name: /^Hunt in seeds/}).click();
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'wrong', {timeout: 60_000});
  await lab(page).getByText('Change the experiment').click();
  await lab(page).getByText('Everything that happened').click();
  await lab(page).getByText('A report of this run').click();
  await expect(lab(page).getByRole('article')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a fault that is armed waits, strikes when its condition holds, and waits again for who steps back @phone', async ({
  page,
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page);
  const press = async (name: string) => {
    await lab(page).getByRole('button', {name, exact: true}).focus();
    await page.keyboard.press('Enter');
  };
  await lab(page).locator('summary', {hasText: 'Change the experiment'}).focus();
  await page.keyboard.press('Enter');
  const when = lab(page).getByRole('group', {name: 'When … then'});
  await when.getByRole('combobox', {name: 'When'}).selectOption('a leader has been elected');
  await press('Arm it');
  const armed = lab(page).getByRole('group', {name: 'What you have armed'});
  const rule = 'when a leader has been elected: cut off the leader, for 300 ms.';
  await expect(armed.getByRole('paragraph')).toHaveText([new RegExp(`^Armed: ${rule}`)]);
  await press('Disarm');
  await expect(armed.getByRole('paragraph')).toHaveText([/^Disarmed at [\d.]+ s: when a leader/]);
  await press('Arm it');
  await row(page).getByRole('button', {name: 'Isolate the leader'}).focus();
  await page.keyboard.press('Enter');
  await expect(row(page).getByRole('button', {name: 'Let it back in'})).toBeEnabled({timeout: 30_000});
  const newest = armed.getByRole('paragraph').last();
  await expect(newest).toContainText('Struck at');
  for (let back = 0; back < 300 && (await newest.textContent())?.startsWith('Struck'); back++)
    await press('Back one event');
  await press('Step one event');
  const caption = lab(page).locator('[data-caption]');
  await expect(caption).toContainText('Armed, and struck: when a leader has been elected');
  await expect(newest).toContainText(/^Struck at [\d.]+ s: when a leader/);
  await press('Back one event');
  await expect(newest).toContainText(`Armed: ${rule}`);
  await press('Step one event');
  await expect(caption).toContainText('Armed, and struck: when a leader has been elected');
  expect(await axeViolations(page)).toEqual([]);
});
