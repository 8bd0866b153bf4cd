import type {Browser, Page} from '@playwright/test';
import jsQR from 'jsqr';
import {before, boxes, key} from './fixtures/progress.ts';
import {expect, test} from './fixtures/test.ts';

/** The link that the page makes of what is kept. */
async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', {name: 'Make a link'}).click();
  const field = page.getByRole('textbox', {name: /^Link of/});
  await expect(field).toHaveValue(/#progress\.1\./);
  return field.inputValue();
}

const another = async (browser: Browser, baseURL: string | undefined) =>
  (await browser.newContext(baseURL ? {baseURL} : {})).newPage();

test('a link joins two devices: shown first, then joined, conflicts told, and undone @phone', async ({
  browser,
  page,
  baseURL,
}) => {
  await page.goto('progress/');
  for (const place of [0, 1]) await boxes(page).nth(place).check();
  const link = await linkOf(page);
  const there = await another(browser, baseURL);
  const asked: string[] = [];
  there.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await there.goto('progress/');
  await boxes(there).nth(2).check();
  // Ticked and unticked since: the other side has this box as well, and was changed less often.
  await boxes(there).nth(0).check();
  await boxes(there).nth(0).uncheck();
  await there.goto(link);
  await expect(there.getByRole('heading', {name: 'Before you join this link'})).toBeFocused();
  await expect(before(there)).toContainText('New here: 1');
  await expect(before(there)).toContainText('Only here, and stays: 1');
  await expect(before(there)).toContainText('not alike: 1');
  await expect(before(there)).toContainText('Here not set, in the link set. Stays as it is here.');
  await expect(boxes(there).nth(1)).not.toBeChecked();
  await before(there).locator('summary', {hasText: 'New here: 1'}).press('Enter');
  await expect(
    before(there)
      .getByText(/^I can /)
      .first(),
  ).toBeVisible();
  await before(there).getByRole('button', {name: 'Join'}).press('Enter');
  await expect(boxes(there).nth(1)).toBeChecked();
  await expect(boxes(there).nth(2)).toBeChecked();
  await expect(boxes(there).nth(0)).not.toBeChecked();
  await expect(there.getByRole('button', {name: 'Import a file'})).toBeFocused();
  expect(new URL(there.url()).hash).toBe('');
  await there.getByRole('button', {name: 'Undo the import'}).click();
  await expect(boxes(there).nth(1)).not.toBeChecked();
  await expect(boxes(there).nth(2)).toBeChecked();
  // The record went nowhere but here.
  const data = new URL(link).hash.slice(1);
  expect(asked.filter((each) => each.includes(data))).toEqual([]);
  await there.context().close();
});

test('the QR code, read off the picture, is the link; a record too long for one is told so', async ({
  page,
}) => {
  await page.goto('progress/');
  await boxes(page).first().check();
  const link = await linkOf(page);
  await page.getByRole('button', {name: 'Show a QR code'}).click();
  const code = page.getByRole('img', {name: 'QR code of the link above'});
  await expect(code).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    expect(await readOff(page, await code.screenshot())).toBe(link);
  }
  await holdReviews(page, 80);
  await page.reload();
  await linkOf(page);
  await page.getByRole('button', {name: 'Show a QR code'}).click();
  await expect(page.getByText('Your record is too long for a QR code')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Copy the link'})).toBeVisible();
});

/** Writes into the record as many reviews, no two alike. */
async function holdReviews(page: Page, count: number): Promise<void> {
  const items = Array.from({length: count}, (_, at) => [
    `terms/term-${at}/review`,
    {
      value: `${20_000 + at} ${19_900 + at} ${at + 1}.${1000 + 97 * at} 5.0000 2 0`,
      counter: 1,
      replica: `r${at * at}`,
    },
  ]);
  await page.evaluate(
    ([name, added]) => {
      const record = JSON.parse(localStorage.getItem(name) ?? '{}') as {items: object};
      const all = {...record.items, ...(Object.fromEntries(added) as object)};
      localStorage.setItem(name, JSON.stringify({...record, items: all}));
    },
    [await key(page), items] as const,
  );
}

/** What a picture's pixels say to a program that reads QR codes. */
async function readOff(page: Page, png: Buffer): Promise<string | undefined> {
  const blank = await page.context().newPage();
  // A sign a pixel: light or dark.
  const {signs, width, height} = await blank.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const {width, height} = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const red = [...(context?.getImageData(0, 0, width, height).data ?? [])].filter((_, at) => at % 4 === 0);
    return {signs: red.map((value) => (value > 127 ? '1' : '0')).join(''), width, height};
  }, png.toString('base64'));
  await blank.close();
  const pixels = new Uint8ClampedArray(
    [...signs].flatMap((sign) => [...Array<number>(3).fill(Number(sign) * 255), 255]),
  );
  return jsQR(pixels, width, height)?.data;
}

test('opening a link changes nothing, and a damaged or foreign one is refused with a word', async ({
  page,
}) => {
  await page.goto('progress/');
  await boxes(page).first().check();
  const link = await linkOf(page);
  await boxes(page).first().uncheck();
  await page.goto(link);
  await expect(before(page)).toBeVisible();
  await page.reload();
  await expect(before(page)).toBeVisible();
  await expect(boxes(page).first()).not.toBeChecked();
  await before(page).getByRole('button', {name: 'Leave all as it is'}).click();
  await expect(page.getByText('Nothing has been joined.')).toBeVisible();
  await expect(boxes(page).first()).not.toBeChecked();
  // Typed or pasted into the address of the open page.
  for (const [hash, reason] of [
    [new URL(link).hash.slice(0, -9), 'damaged or was cut short'],
    ['#progress.1.W10', 'damaged or was cut short'],
    ['#progress.2.abc', 'another version of the site'],
    [`#progress.1.${'a'.repeat(40_001)}`, 'longer than 40,000 letters'],
  ] as const) {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await expect(page.getByText('The link was refused, and nothing has changed.')).toBeVisible();
    await expect(page.getByText(reason)).toBeVisible();
  }
  await expect(boxes(page).first()).not.toBeChecked();
});
