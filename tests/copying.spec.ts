import type {Page} from '@playwright/test';
import {expect, test} from './fixtures/test.ts';

test.use({permissions: ['clipboard-read', 'clipboard-write']});

/** Selects a whole paragraph, as three clicks do, and copies it by the keys. */
async function copyParagraph(page: Page, holding: string): Promise<string> {
  const paragraph = page.locator(`.markdown p:has(${holding})`).first();
  await paragraph.scrollIntoViewIfNeeded();
  const loaded = page.waitForLoadState('networkidle');
  await paragraph.click({clickCount: 3, position: {x: 4, y: 6}});
  await loaded;
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a copied paragraph has its words and no note from the margin', async ({page}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await page.goto('bootcamp/cap-theorem/');
  const note = await page.locator('.side-note').first().textContent();
  const copied = await copyParagraph(page, '.side-note');
  expect(copied.length).toBeGreaterThan(100);
  expect(copied).not.toContain(note?.slice(4) ?? '');
  expect(copied).toMatch(/\[\d/);
});

test('a copied formula is TeX, or plain signs, in one line', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  const copied = await copyParagraph(page, 'math');
  const tex = await page.locator('.markdown p math').first().getAttribute('alttext');
  expect(copied).toContain(tex);
  expect(copied.trim()).not.toContain('\n');
});

test('where there is no clipboard, the copy button selects the code and says so', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
  });
  await page.goto('bootcamp/fallacies/');
  const button = page.getByRole('button', {name: /code/}).first();
  await button.click();
  await expect(page.getByText('Selected, to be copied by hand')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(20);
  await page.getByRole('button', {name: 'Copy page as Markdown'}).click();
  await expect(page.getByText('Copying was refused; view it and copy it there')).toBeVisible();
});
