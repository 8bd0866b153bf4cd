import {expect, test, type Locator, type Page} from '@playwright/test';

const address = 'labs/history/';

/** Opens the lab and waits until it answers: before that it is a still picture. */
async function openLab(page: Page): Promise<Locator> {
  await page.goto(address);
  const lab = page.getByRole('region', {name: 'Lab: Check a history'});
  const bar = lab.getByRole('button', {name: 'process 1: read 1 (ok)'});
  await expect(async () => {
    await bar.click();
    await expect(bar).toHaveAttribute('aria-pressed', 'true', {timeout: 500});
  }).toPass();
  return lab;
}

test('an example is judged, mended with the keyboard, and taken back @phone', async ({page}) => {
  const lab = await openLab(page);
  const verdict = lab.locator('strong').filter({hasText: /Linearizable|Not linearizable/});
  await expect(verdict).toHaveText(/Not linearizable/);
  const late = lab.getByRole('button', {name: 'process 2: read nothing (ok)'});
  await late.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(verdict).toHaveText('✓ Linearizable');
  await expect(late).toBeFocused();
  await lab.getByRole('button', {name: 'Undo'}).click();
  await expect(verdict).toHaveText(/Not linearizable/);
});

test('the first verdict, picture and table are in the HTML', async ({request}) => {
  const html = await (await request.get(address)).text();
  expect(html).toContain('Not linearizable');
  expect(html).toContain('process 2: read nothing (ok)');
  expect(html).toMatch(/<table[^>]*>[\s\S]*Called/);
});

test('a pasted history is judged by the worker, and its mistakes are named by line', async ({page}) => {
  const lab = await openLab(page);
  await lab.getByText('Paste or edit as text').click();
  const box = lab.getByRole('textbox', {name: /Events in the order/});
  await box.fill('{"process": 0, "type": "ok", "f": "read", "value": 1}');
  await expect(lab.getByText(/Line 1: Process 0 ends \(ok\) a read that it has not invoked/)).toBeVisible();
  const lines = Array.from({length: 100}, (_, value) =>
    ['invoke', 'ok'].map((type) => JSON.stringify({process: value % 5, type, f: 'write', value})).join('\n'),
  );
  await box.fill(lines.join('\n'));
  await expect(lab.getByText('✓ Linearizable')).toBeVisible();
  await expect(lab.getByText('80 of 100 operations: the first.').first()).toBeVisible();
});

test('a search without end can be cancelled', async ({page}) => {
  const lab = await openLab(page);
  await lab.getByText('Paste or edit as text').click();
  await lab.getByRole('combobox', {name: 'A history of a'}).selectOption('counter');
  // Forty even amounts are added at once, and an odd sum is read: a search through very many subsets.
  const calls = Array.from({length: 40}, (_, i) => ({
    process: i,
    type: 'invoke',
    f: 'add',
    value: 2 * 3 ** (i % 20) + 2 * i,
  }));
  const read = ['invoke', 'ok'].map((type) => ({process: 99, type, f: 'read', value: 1}));
  const ends = calls.map((call) => ({...call, type: 'ok'}));
  const lines = [...calls, ...read, ...ends].map((event) => JSON.stringify(event));
  await lab.getByRole('textbox', {name: /Events in the order/}).fill(lines.join('\n'));
  await lab.getByRole('button', {name: 'Cancel'}).click();
  await expect(lab.getByText('Cancelled: there is no verdict.')).toBeVisible();
});

test('a link carries the history, and a bad one gives an example and a note', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await openLab(page);
  await lab.getByRole('combobox', {name: 'Example'}).selectOption('counted-twice');
  await expect(lab.getByText(/No order explains this: process 1: read 2/).first()).toBeVisible();
  await lab.getByRole('combobox', {name: 'Outcome'}).selectOption('info');
  await lab.getByRole('button', {name: 'Copy link'}).click();
  await expect(lab.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(lab.getByRole('button', {name: 'process 1: read (no answer)'})).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${address}?preset=nothing-like-it`);
  await expect(
    lab.getByText(/names an example that the lab does not have; here is an example instead/),
  ).toBeVisible();
});
