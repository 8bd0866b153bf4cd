import {expect, test, type Locator, type Page} from '@playwright/test';

const address = 'labs/history/';

/** Opens the lab and waits until it answers: before that it is a still picture. */
async function openLab(page: Page): Promise<Locator> {
  await page.goto(address);
  const lab = page.getByRole('region', {name: /^Lab: Check a history/});
  await expect(page.locator('[data-live]')).toBeVisible();
  return lab;
}

/** What holds for the whole experiment stands in a fold. */
const openExperiment = (lab: Locator) => lab.getByText('Change the experiment').click();

test('an example is judged, put right with the keyboard, and taken back @phone', async ({page}) => {
  const lab = await openLab(page);
  const verdict = lab.locator('strong').filter({hasText: /Linearizable|Not linearizable/});
  await expect(verdict).toHaveText(/Not linearizable/);
  const late = lab.getByRole('option', {name: /^process 2: read nothing \(ok\)/});
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
  await openExperiment(lab);
  await lab.getByText('Paste or edit as text').click();
  const box = lab.getByRole('textbox', {name: /Events in the order/});
  await box.fill('{"process": 0, "type": "ok", "f": "read", "value": 1}');
  await expect(lab.getByText(/Line 1: Process 0 ends \(ok\) a read that it has not invoked/)).toBeVisible();
  const lines = Array.from({length: 100}, (_, value) =>
    ['invoke', 'ok'].map((type) => JSON.stringify({process: value % 5, type, f: 'write', value})).join('\n'),
  );
  await box.fill(lines.join('\n'));
  await expect(lab.getByText('✓ Linearizable')).toBeVisible();
  await expect(lab.getByText(/^80 of 100 operations: the first/).first()).toBeVisible();
});

/** As an extension or a script would: letter by letter, so long a text takes minutes. */
const setText = (box: Locator, text: string) =>
  box.evaluate((element: HTMLTextAreaElement, value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event('input', {bubbles: true}));
  }, text);

test('no text is cut without a word: one that is too long is refused, and the verdict stays the old one', async ({
  page,
}) => {
  const lab = await openLab(page);
  await openExperiment(lab);
  await lab.getByText('Paste or edit as text').click();
  // 80 letters a line: the first 200,000 letters alone would be a history that can be explained.
  const writes = Array.from({length: 2_600}, () =>
    ['invoke', 'ok'].map((type) => JSON.stringify({process: 0, type, f: 'write', value: 1})).join('\n'),
  );
  const read = ['invoke', 'ok'].map((type) => JSON.stringify({process: 1, type, f: 'read', value: 2}));
  await setText(lab.getByRole('textbox', {name: /Events in the order/}), [...writes, ...read].join('\n'));
  await expect(lab.getByText(/^The text has [\d,]+ letters, and this page reads 200,000/)).toBeVisible();
  await expect(lab.getByText('✗ Not linearizable').first()).toBeVisible();
  await expect(lab.getByText('✓ Linearizable')).toHaveCount(0);
});

test('a name of very many letters is drawn cut, with its length', async ({page}) => {
  const lab = await openLab(page);
  await openExperiment(lab);
  await lab.getByText('Paste or edit as text').click();
  const long = 'W'.repeat(95_000);
  const line = (type: string) => JSON.stringify({process: long, type, f: 'read', value: null});
  await lab.getByRole('textbox', {name: /Events in the order/}).fill(`${line('invoke')}\n${line('ok')}`);
  await expect(lab.getByRole('option', {name: /W… \(95,000 letters\)/})).toBeVisible();
});

test('a bar is dragged by its end', async ({page}) => {
  const lab = await openLab(page);
  const verdict = lab.locator('strong').filter({hasText: /Linearizable|Not linearizable/});
  const late = lab.getByRole('option', {name: /^process 2: read nothing \(ok\)/});
  await late.scrollIntoViewIfNeeded();
  const other = await lab
    .getByRole('option', {name: /^process 1: read 1/})
    .locator('svg rect')
    .first()
    .boundingBox();
  const box = await late.locator('svg rect').first().boundingBox();
  if (!box || !other) throw new Error('The bars are not drawn.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 6, y);
  await page.mouse.down();
  await page.mouse.move(other.x + other.width / 2, y, {steps: 8});
  await page.mouse.up();
  await expect(verdict).toHaveText('✓ Linearizable');
  await expect(lab.getByText(/^✓ You did it:/)).toBeVisible();
});

test('a history plays event by event, and its verdict turns where it has to', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const lab = await openLab(page);
  const verdict = lab.locator('strong').filter({hasText: /Linearizable|Not linearizable/});
  await lab.getByRole('slider', {name: 'Time'}).fill('4');
  await expect(verdict).toHaveText('✓ Linearizable');
  await lab.getByRole('button', {name: 'Step one event'}).click();
  await expect(verdict).toHaveText(/Not linearizable/);
});

test('a search without end can be cancelled', async ({page}) => {
  const lab = await openLab(page);
  await openExperiment(lab);
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
  await openExperiment(lab);
  await lab.getByRole('combobox', {name: 'Example'}).selectOption('counted-twice');
  await expect(lab.getByText(/No order explains this: process 1: read 2/).first()).toBeVisible();
  await lab.getByRole('option', {name: /^process 1: read 2/}).click();
  await lab.getByRole('combobox', {name: 'Outcome'}).selectOption('info');
  await lab.getByText('Everything that happened').click();
  await lab.getByRole('button', {name: 'Copy link'}).click();
  await expect(lab.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(lab.getByRole('option', {name: /^process 1: read \(no answer\)/})).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${address}?preset=nothing-like-it`);
  await expect(
    lab.getByText(/names an example that the lab does not have; here is an example instead/),
  ).toBeVisible();
});
