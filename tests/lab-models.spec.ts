import {expect, test, type Locator, type Page} from '@playwright/test';
import {holdScripts} from './fixtures/hold-scripts.ts';

const address = 'labs/models/';

/** Opens the lab and waits until it answers: before that it is a still picture. */
async function openLab(page: Page, at = address): Promise<Locator> {
  await page.goto(at);
  await expect(page.locator('[data-live]')).toBeVisible({timeout: 20_000});
  return page.getByRole('region', {name: /^Lab: Consistency models/});
}

const box = (lab: Locator, model: string) => lab.getByRole('option', {name: new RegExp(`^${model}: `)});
const verdict = (lab: Locator) => lab.locator('[data-stage] [data-verdict]');

test('a read is chosen, another value is tried, models flip, and it is taken back @phone', async ({page}) => {
  const lab = await openLab(page);
  await expect(box(lab, 'sequential')).toHaveAttribute('data-light', 'forbidden');
  await expect(box(lab, 'causal')).toHaveAttribute('data-light', 'allowed');
  await expect(verdict(lab)).toContainText('Forbidden by 4 of 12 models');
  await lab.getByRole('option', {name: /^q: x: read nothing/}).click();
  const panel = lab.getByRole('region', {name: 'What may this read return?'});
  await expect(panel.getByRole('row', {name: /sequential/})).toContainText('1');
  await panel.getByRole('button', {name: '1', exact: true}).click();
  await expect(box(lab, 'sequential')).toHaveAttribute('data-light', 'allowed');
  await expect(lab.getByText(/^✓ You did it:/)).toBeVisible();
  await lab.getByRole('button', {name: 'Undo'}).click();
  await expect(box(lab, 'sequential')).toHaveAttribute('data-light', 'forbidden');
});

test('a model says its order or its reason, by keyboard alone', async ({page}) => {
  const lab = await openLab(page);
  await box(lab, 'linearizable').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(box(lab, 'sequential')).toBeFocused();
  await expect(verdict(lab)).toContainText(/Forbidden by sequential.*keeps each process’s own order/);
  await page.keyboard.press('ArrowDown');
  await expect(box(lab, 'causal')).toHaveAttribute('aria-selected', 'true');
  await expect(verdict(lab)).toContainText(/Allowed by causal.*An order for p: .*An order for q: /);
  await expect(lab.getByRole('region', {name: 'The model causal'})).toContainText('Ahamad');
  await page.keyboard.press('Enter');
  await expect(verdict(lab)).toContainText('of 12 models');
  // Tab leaves the map at once, to the bars.
  await page.keyboard.press('Tab');
  await expect(lab.getByRole('region', {name: 'The history'})).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lab.getByText('End of the lab')).toBeFocused();
});

test('an edge shows the smallest history that tells two models apart, and puts it on the map @phone', async ({
  page,
}) => {
  const lab = await openLab(page);
  await box(lab, 'causal').click();
  await lab.getByRole('button', {name: 'Weaker than sequential: show it'}).click();
  const panel = lab.getByRole('region', {name: 'Tell two models apart'});
  await expect(panel).toContainText(
    /A smallest history that causal allows and sequential forbids has 4 operations/,
  );
  await expect(panel.getByRole('listbox', {name: /operations$/}).getByRole('option')).toHaveCount(4);
  await panel.getByRole('combobox', {name: 'Allowed by'}).selectOption('sequential');
  await panel.getByRole('combobox', {name: 'and forbidden by'}).selectOption('causal');
  await expect(panel).toContainText(
    /none is allowed by sequential and forbidden by causal: sequential implies causal/,
  );
  await panel.getByRole('combobox', {name: 'Allowed by'}).selectOption('eventual');
  await panel.getByRole('combobox', {name: 'and forbidden by'}).selectOption('monotonic reads');
  await panel.getByRole('button', {name: 'Put it on the map'}).click();
  await expect(box(lab, 'monotonic reads')).toHaveAttribute('data-light', 'forbidden');
  await expect(box(lab, 'eventual')).toHaveAttribute('data-light', 'allowed');
});

test('an arrow is chosen by the pointer', async ({page}) => {
  const lab = await openLab(page);
  const arrow = lab.locator('[data-stage] line', {hasText: 'What tells monotonic writes from PRAM?'});
  await arrow.dispatchEvent('click');
  await expect(lab.getByRole('region', {name: 'Tell two models apart'})).toContainText(
    'monotonic writes allows',
  );
});

test('the first map, verdict, bars and tables are in the HTML', async ({request}) => {
  const html = await (await request.get(address)).text();
  expect(html).toContain('Forbidden by 4 of 12 models');
  expect(html).toContain('sequential: forbidden, unavailable in a cut');
  expect(html).toContain('q: x: read nothing (ok)');
  expect(html).toMatch(/<ul><li>linearizable: forbidden, unavailable in a cut<ul>/);
  expect(html).toMatch(/<table[^>]*>[\s\S]*Where papers differ/);
});

test('without JavaScript the record tells all of it', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText('Everything that happened: read').click();
  await expect(page.getByRole('row', {name: /^causal allowed sticky An order for p: /})).toBeVisible();
  await context.close();
});

test('a history plays event by event, and a model turns where it has to', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const lab = await openLab(page, `${address}?preset=going-back`);
  await lab.getByRole('slider', {name: 'Time'}).fill('5');
  await expect(box(lab, 'monotonic reads')).toHaveAttribute('data-light', 'allowed');
  await lab.getByRole('button', {name: 'Step one event'}).click();
  await expect(box(lab, 'monotonic reads')).toHaveAttribute('data-light', 'forbidden');
});

/** Writes and reads in turn by several clients, of which the last reads the first value again. */
function long(writes: number): string {
  const lines = Array.from({length: writes}, (_, value) =>
    ['invoke', 'ok'].map((type) => JSON.stringify({process: value % 4, type, f: 'write', value})),
  ).flat();
  const read = [
    {process: 9, type: 'invoke', f: 'read', value: null},
    {process: 9, type: 'ok', f: 'read', value: 0},
  ].map((event) => JSON.stringify(event));
  return [...lines, ...read].join('\n');
}

async function paste(lab: Locator, text: string): Promise<void> {
  await pasteOver(await openText(lab), text);
}

/** The box in which a history can be written. */
async function openText(lab: Locator): Promise<Locator> {
  await lab.getByText('Change the experiment').click();
  await lab.getByText('Paste or edit as text').click();
  return lab.getByRole('textbox', {name: /Events in the order/});
}

async function pasteOver(box: Locator, text: string): Promise<void> {
  await box.selectText();
  // As a hand pastes it. Typed, as `fill` would, thousands of lines take the browser a minute, a line at a time.
  await box.page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await box.page().evaluate((words) => navigator.clipboard.writeText(words), text);
  await box.press('ControlOrMeta+v');
}

test('a pasted history is judged by the worker, and so is what its read may return', async ({page}) => {
  const lab = await openLab(page);
  const worker = page.waitForEvent('worker');
  await paste(lab, long(20));
  await worker;
  await expect(box(lab, 'linearizable')).toHaveAttribute('data-light', 'forbidden', {timeout: 20_000});
  await expect(box(lab, 'sequential')).toHaveAttribute('data-light', 'allowed');
  await expect(box(lab, 'regular')).toHaveAttribute('data-light', 'undefined');
  await lab.getByRole('option', {name: /^process 9: read 0/}).click();
  const panel = lab.getByRole('region', {name: 'What may this read return?'});
  await expect(panel.getByRole('row', {name: /^linearizable/})).toContainText('19', {timeout: 20_000});
});

test('a search that takes its time is cancelled, and begun again', async ({page}) => {
  const lab = await openLab(page);
  const text = await openText(lab);
  await expect(text).toBeVisible();
  // The worker comes when it is let through, so how fast it would be does not matter here.
  const letThrough = await holdScripts(page);
  await pasteOver(text, long(20));
  await lab.getByRole('button', {name: 'Cancel'}).click();
  await expect(lab.getByText('Cancelled: not all models have judged it.')).toBeVisible();
  await lab.getByRole('button', {name: 'Judge again'}).click();
  await expect(lab.getByText(/^Judging: 0 of 12 models so far/)).toBeVisible();
  letThrough();
  await expect(box(lab, 'linearizable')).toHaveAttribute('data-light', 'forbidden');
});

test('a mistake in a pasted text is named by its line, and the map keeps the last history', async ({
  page,
}) => {
  const lab = await openLab(page);
  await paste(lab, '{"process": 0, "type": "invoke", "f": "append", "value": 1}');
  await expect(lab.getByText(/Line 1: A register knows no "append"/)).toBeVisible();
  await expect(verdict(lab)).toContainText('Forbidden by 4 of 12 models');
});

test('runs of the partition lab and of the history lab are judged by every model', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.goto('labs/partition/');
  const partition = page.getByRole('region', {name: /^Lab: Partition/});
  await expect(page.locator('[data-live]')).toBeVisible();
  for (const name of ['Cut A off', 'Write 1 on the left', 'Read on the right']) {
    const next = partition.getByRole('group', {name: 'At hand'}).getByRole('button', {name});
    await expect(next).toBeEnabled({timeout: 20_000});
    await next.click();
  }
  await expect(partition.getByText('Not linearizable').first()).toBeVisible({timeout: 20_000});
  await partition.getByText('Everything that happened').click();
  await partition.getByRole('link', {name: 'Judge it by every model'}).click();
  const lab = page.getByRole('region', {name: /^Lab: Consistency models/});
  await expect(page.locator('[data-live]')).toBeVisible();
  await expect(box(lab, 'linearizable')).toHaveAttribute('data-light', 'forbidden');
  await expect(box(lab, 'sequential')).toHaveAttribute('data-light', 'allowed');

  await page.goto('labs/history/');
  await expect(page.locator('[data-live]')).toBeVisible();
  await page.getByText('Everything that happened').click();
  await page.getByRole('link', {name: 'Judge it by every model'}).click();
  await expect(page.locator('[data-live]')).toBeVisible();
  await expect(box(lab, 'linearizable')).toHaveAttribute('data-light', 'forbidden');
  await expect(box(lab, 'regular')).toHaveAttribute('data-light', 'allowed');
});

test('a link carries the history, and a bad one gives an example and a note', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await openLab(page, `${address}?preset=two-orders`);
  await expect(box(lab, 'convergent causal')).toHaveAttribute('data-light', 'forbidden');
  await lab.getByRole('option', {name: /^p: x: read 2/}).click();
  await lab
    .getByRole('region', {name: 'What may this read return?'})
    .getByRole('button', {name: '1'})
    .click();
  await expect(box(lab, 'convergent causal')).toHaveAttribute('data-light', 'allowed');
  await lab.getByText('Everything that happened').click();
  await lab.getByRole('button', {name: 'Copy link'}).click();
  await expect(lab.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(lab.getByRole('option', {name: /^p: x: read 1/})).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${address}?preset=nothing-like-it`);
  await expect(
    lab.getByText(/names an example that the lab does not have; here is an example instead/),
  ).toBeVisible();
});

test('a dare is worked through by the lab, which wins nothing, and won by the reader', async ({page}) => {
  const lab = await openLab(page, `${address}?preset=stale-read`);
  await lab.getByRole('slider', {name: 'Time'}).fill('1');
  await lab.getByText('Hint').click();
  await lab.getByRole('button', {name: 'Show a run that does it'}).click();
  await expect(box(lab, 'linearizable')).toHaveAttribute('data-light', 'allowed');
  await expect(lab.getByText(/^Your turn:/)).toBeVisible();
  await lab.getByRole('button', {name: 'Undo'}).click();
  const read = lab.getByRole('option', {name: /^q: x: read nothing/});
  await read.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(lab.getByText(/^✓ You did it:/)).toBeVisible();
  await page.reload();
  await expect(lab.getByText(/^✓ Done before:/)).toBeVisible();
});
