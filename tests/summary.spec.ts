import type {Page} from '@playwright/test';
import {before, key} from './fixtures/progress.ts';
import {expect, test} from './fixtures/test.ts';

/*
 * The summary of what one has done: it has the run with which a challenge was met, that run is replayed by its link and
 * judged as it was, and nothing in a record leads anywhere else.
 */

const DAY = 20_787;
const lab = (page: Page) => page.getByRole('region', {name: /^Lab: Transactions/});
const level = (page: Page) => lab(page).getByRole('option', {name: /^strict serializable: /});
const paper = (page: Page) => page.getByRole('article', {name: 'Summary'});

async function makeSummary(page: Page): Promise<void> {
  await page.goto('progress/');
  await page.getByRole('button', {name: 'Make a summary'}).click();
  await expect(paper(page)).toBeVisible();
}

/** Meets the dare of write skew, as its hint says. */
async function meetDare(page: Page): Promise<void> {
  await page.goto('labs/transactions/');
  await expect(page.locator('[data-live]')).toBeVisible();
  await lab(page).getByRole('option', {name: /^T2, /}).click();
  await lab(page).getByRole('combobox', {name: 'It read from x'}).selectOption('1');
  await expect(lab(page).getByText(/^✓ You did it:/)).toBeVisible();
  await expect(level(page)).toHaveAttribute('data-light', 'allowed');
  await expect.poll(() => kept(page)).toContain('?preset=');
}

const kept = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

test('a dare that is met stands in the summary, and its link replays the run with the same verdict @phone', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(DAY * 86_400_000 + 43_200_000));
  await meetDare(page);
  const verdict = await lab(page).locator('[data-verdict]').innerText();
  expect(await kept(page)).toContain(`met ${DAY} ?preset=`);
  await makeSummary(page);
  await expect(paper(page).getByRole('heading', {level: 3})).toHaveText(/a summary of 30 November 2026$/);
  await expect(paper(page)).toContainText('It proves nothing but what you can replay');
  const challenges = paper(page).getByRole('region', {name: 'Challenges of the labs'});
  await expect(challenges).toContainText('1 challenge met.');
  await expect(challenges.getByRole('listitem')).toContainText('transactions lab, 30 November 2026.');
  await challenges.getByRole('link').click();
  await expect(page.locator('[data-live]')).toBeVisible();
  await expect(level(page)).toHaveAttribute('data-light', 'allowed');
  await expect(lab(page).locator('[data-verdict]')).toHaveText(verdict, {useInnerText: true});
  await expect(lab(page).getByText(/^✓ You did it:/)).toBeVisible();
});

test('somebody else’s run, opened by its link, is not kept as one’s own', async ({
  page,
  browser,
  baseURL,
}) => {
  await meetDare(page);
  await makeSummary(page);
  const link = (await paper(page).getByRole('link').getAttribute('href')) ?? '';
  const context = await browser.newContext(baseURL ? {baseURL} : {});
  const there = await context.newPage();
  await there.goto(link);
  await expect(lab(there).getByText(/^✓ You did it:/)).toBeVisible();
  await there.goto('labs/transactions/');
  await expect(there.locator('[data-live]')).toBeVisible();
  await expect(lab(there).getByText(/Done before|You did it/)).toHaveCount(0);
  await context.close();
});

test('the summary is copied and saved as Markdown, with the whole address of each run', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await meetDare(page);
  await makeSummary(page);
  await page.getByRole('button', {name: 'Copy as Markdown'}).click();
  await expect(page.getByText('Copied', {exact: true})).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('## Challenges of the labs');
  const [, address = ''] = /\]\((http[^)]+)\)/.exec(copied) ?? [];
  expect(new URL(address).pathname).toContain('/labs/transactions/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save as Markdown'}).click();
  expect((await download).suggestedFilename()).toBe('distributed-systems-bootcamp-summary.md');
});

test('on paper there is the summary, with the addresses of its runs, and nothing else', async ({page}) => {
  await meetDare(page);
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = [...document.querySelectorAll('[data-not-printed]')]
        .map((each) => each.tagName)
        .join(' ');
    };
  });
  await makeSummary(page);
  await page.getByRole('button', {name: 'Print the summary'}).click();
  // What stays away while it is printed comes back.
  await expect(page.locator('html')).toHaveAttribute('data-printed', /\S/);
  await expect(page.getByRole('button', {name: 'Print the summary'})).toBeVisible();
  await page.emulateMedia({media: 'print'});
  const link = paper(page).getByRole('link');
  await expect(link).toBeVisible();
  const shown = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(shown).toContain(await link.getAttribute('href'));
});

test('a record from elsewhere brings its wins and no address of its own; an old one stands without links', async ({
  page,
}) => {
  const items = {
    'labs/transactions/dares/write-skew': {
      value: 'met 20780 https://evil.example/',
      counter: 1,
      replica: 'x',
    },
    'labs/models/dares/stale-read': {
      value: 'met 20780 ?preset=a&seed=1&to=//evil.example',
      counter: 1,
      replica: 'x',
    },
    'labs/clocks/dares/two-orders': {value: 'met', counter: 1, replica: 'x'},
    'labs/workbench/exercises/echo': {value: 'done 20780 javascript:alert(1)', counter: 1, replica: 'x'},
  };
  const record = {format: 'distributed-systems-bootcamp/progress', version: 1, items};
  await page.goto('progress/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', {name: 'Import a file'}).click();
  const buffer = Buffer.from(JSON.stringify(record));
  await (await chooser).setFiles({name: 'record.json', mimeType: 'application/json', buffer});
  await before(page).getByRole('button', {name: 'Join'}).click();
  await page.getByRole('button', {name: 'Make a summary'}).click();
  await expect(paper(page)).toContainText('3 challenges met.');
  await expect(paper(page)).toContainText('1 exercise done');
  await expect(paper(page).getByText('no link', {exact: false})).toHaveCount(4);
  await expect(paper(page).getByRole('link')).toHaveCount(0);
});

test('a run goes along by link to another device, and is opened there @phone', async ({
  page,
  browser,
  baseURL,
}) => {
  await meetDare(page);
  await page.goto('progress/');
  await page.getByRole('button', {name: 'Make a link'}).click();
  const field = page.getByRole('textbox', {name: /^Link of/});
  await expect(field).toHaveValue(/#progress\.1\./);
  const context = await browser.newContext(baseURL ? {baseURL} : {});
  const there = await context.newPage();
  await there.goto(await field.inputValue());
  await before(there).getByText('New here: 1').click();
  await before(there).getByRole('button', {name: 'Join'}).click();
  await makeSummary(there);
  await paper(there).getByRole('link').click();
  await expect(there.locator('[data-live]')).toBeVisible();
  await expect(level(there)).toHaveAttribute('data-light', 'allowed');
  await context.close();
});

test.describe('where nothing can be kept', () => {
  test.use({allowedConsole: [/Docusaurus browser storage is not available/]});

  test('the summary has what was done in this visit, and then nothing', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('progress/');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', {name: 'Make a summary'}).press('Enter');
    await expect(paper(page)).toContainText(/: begun; .*; 1 of \d objectives ticked/);
    await makeSummary(page);
    await expect(paper(page)).toContainText('0 challenges met.');
    expect(await key(page).catch(() => '')).toBe('');
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page says what it needs, and no button stands there that does nothing', async ({page}) => {
    await page.goto('progress/');
    // Playwright's texts leave noscript out.
    expect(await page.locator('main noscript').first().innerHTML()).toContain('This page needs JavaScript');
    await expect(page.getByRole('heading', {name: 'A summary to print or share'})).toBeVisible();
    await expect(page.getByRole('button', {name: 'Make a summary'})).toHaveCount(0);
  });
});
