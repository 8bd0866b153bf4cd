import type {Page} from '@playwright/test';
import {boxes, key} from './fixtures/progress.ts';
import {expect, test} from './fixtures/test.ts';

const DAY = 20_800;

/** What the browser saves when a button is pressed. */
async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name}).click();
  const stream = await (await download).createReadStream();
  return Buffer.concat(await stream.toArray()).toString();
}

test('review dates go into a calendar, and terms and questions to Anki @phone', async ({page}) => {
  await page.clock.setFixedTime(new Date(DAY * 86_400_000 + 43_200_000));
  await page.goto('review/');
  const dates = page.getByRole('button', {name: 'Review dates for a calendar'});
  await expect(dates).toBeDisabled();
  await page.getByRole('combobox', {name: 'From'}).selectOption({index: 1});
  await page.getByRole('button', {name: /^Begin: /}).click();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: /^Again/}).click();
  await page.getByRole('button', {name: 'Stop here'}).click();
  await expect(dates).toBeEnabled();
  const calendar = await saved(page, 'Review dates for a calendar');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261214\r\n');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('SUMMARY:Review: 1 question\r\n');
  const notes = await saved(page, 'Terms and questions for Anki');
  const rows = notes.split('\n').filter((line) => line.startsWith('"'));
  expect(rows.length).toBeGreaterThan(200);
  for (const row of rows) expect(row.split('\t')).toHaveLength(5);
  expect(rows.find((row) => row.startsWith('"distributed-systems-bootcamp/cap/harvest-99"'))).toContain(
    '99 %',
  );
});

test('one lesson is reset apart from the others, and had back', async ({page}) => {
  await page.goto('progress/');
  const flp = page.getByRole('group', {name: 'Grasp the FLP'}).getByRole('checkbox').first();
  await boxes(page).first().check();
  await flp.check();
  await page.getByText('One lesson only').click();
  await page.getByRole('button', {name: 'Reset step 1'}).click();
  await page.getByRole('dialog').getByRole('button', {name: 'Reset', exact: true}).click();
  await expect(boxes(page).first()).not.toBeChecked();
  await expect(flp).toBeChecked();
  await expect(page.getByRole('button', {name: 'Undo the reset of step 1'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(boxes(page).first()).toBeChecked();
});

for (const [engine, vendor, isTold] of [
  ['Safari', 'Apple Computer, Inc.', true],
  ['another browser', 'Google Inc.', false],
] as const) {
  test(`what may be cleared is asked to be kept, once; ${engine} has a word for the reader`, async ({
    page,
  }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(navigator, 'vendor', {value: name});
      navigator.storage.persist = () => {
        sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}x`);
        return Promise.resolve(false);
      };
    }, vendor);
    const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
    const word = page.getByText('Safari may delete what a site has stored');
    await page.goto('progress/');
    await boxes(page).first().check();
    await expect.poll(() => key(page)).not.toBe('');
    expect(await asked()).toBe(null);
    for (const place of [1, 2, 3, 4]) await boxes(page).nth(place).check();
    await expect.poll(asked).toBe('x');
    await page.reload();
    await expect(word).toHaveCount(isTold ? 1 : 0);
    if (isTold) await page.getByRole('button', {name: 'Understood'}).click();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-asks', '');
    await expect(word).toHaveCount(0);
    expect(await asked()).toBe('x');
  });
}

test('a browser that knows nothing of lasting storage is asked nothing, and nothing fails', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'storage', {value: undefined});
  });
  await page.goto('progress/');
  for (const place of [0, 1, 2, 3, 4]) await boxes(page).nth(place).check();
  await expect(page.locator('html')).toHaveAttribute('data-asks', '');
  await expect(boxes(page).nth(4)).toBeChecked();
});
