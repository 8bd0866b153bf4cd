import type {Page} from '@playwright/test';
import {before, resetAll} from './fixtures/progress.ts';
import {expect, test} from './fixtures/test.ts';

const join = (page: Page) => before(page).getByRole('button', {name: 'Join'}).click();

test('a file joins two devices; a file that is no record changes nothing and says what to do', async ({
  browser,
  page,
  baseURL,
}) => {
  await page.goto('progress/');
  await page.getByRole('checkbox').nth(0).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export as a file'}).click();
  const file = await (await download).path();

  const device = await browser.newContext(baseURL ? {baseURL} : {});
  const there = await device.newPage();
  await there.goto('progress/');
  await there.getByRole('checkbox').nth(1).check();
  const choose = async (chosen: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) => {
    const chooser = there.waitForEvent('filechooser');
    await there.getByRole('button', {name: 'Import a file'}).click();
    await (await chooser).setFiles(chosen);
  };
  await choose({name: 'holiday.txt', mimeType: 'text/plain', buffer: Buffer.from('no record')});
  await expect(there.getByText('nothing has changed')).toBeVisible();
  await expect(there.getByText('Export the file once more')).toBeVisible();
  await expect(there.getByRole('checkbox').nth(0)).not.toBeChecked();
  await choose(file);
  await expect(before(there)).toContainText('New here: 1');
  await expect(there.getByRole('checkbox').nth(0)).not.toBeChecked();
  await join(there);
  await expect(there.getByText('1 item has changed here')).toBeVisible();
  for (const place of [0, 1]) await expect(there.getByRole('checkbox').nth(place)).toBeChecked();
  await choose(file);
  await expect(before(there)).toContainText('The same on both sides: 1 item.');
  await join(there);
  await expect(there.getByText('was here already')).toBeVisible();
  await device.close();
});

test('a backup brings back what a reset has cleared, and an import can be undone', async ({page}) => {
  await page.goto('progress/');
  const boxes = page.getByRole('checkbox');
  for (const place of [0, 1, 2]) await boxes.nth(place).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export as a file'}).click();
  const backup = await (await download).path();
  await resetAll(page);
  await page.reload();
  const choose = async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', {name: 'Import a file'}).click();
    await (await chooser).setFiles(backup);
  };
  await choose();
  await expect(before(page).getByText('Stays as it is here.')).toHaveCount(3);
  await join(page);
  await expect(page.getByText('3 were cleared here after that')).toBeVisible();
  await expect(boxes.nth(0)).not.toBeChecked();
  await page.getByRole('button', {name: 'Set them as in the file'}).click();
  for (const place of [0, 1, 2]) await expect(boxes.nth(place)).toBeChecked();
  await expect(page.getByRole('button', {name: 'Import a file'})).toBeFocused();
  await page.getByRole('button', {name: 'Undo the import'}).click();
  await expect(page.getByText('The import has been undone.')).toBeVisible();
  for (const place of [0, 1, 2]) await expect(boxes.nth(place)).not.toBeChecked();
  await choose();
  await join(page);
  await page.getByRole('button', {name: 'Set them as in the file'}).click();
  await page.reload();
  for (const place of [0, 1, 2]) await expect(boxes.nth(place)).toBeChecked();
});
