import {complete, firstObjective, key, lesson, stepInMenu} from './fixtures/progress.ts';
import {expect, test} from './fixtures/test.ts';

// The theme's own colour mode warns where storage is blocked.
test.use({allowedConsole: [/Docusaurus browser storage is not available/]});

test('where storage is blocked the boxes work for the visit, and the page says so once', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  await complete(page).check();
  const notice = page.getByText('does not let this site store anything');
  await expect(notice).toBeVisible();
  await page.getByRole('button', {name: 'Understood'}).click();
  await firstObjective(page).check();
  await expect(stepInMenu(page)).toHaveAccessibleName(/completed/);
  await page.getByRole('navigation', {name: 'Contents'}).getByRole('link', {name: 'Start here'}).click();
  await expect(page.getByRole('link', {name: /^Continue with step 2/})).toBeVisible();
  await expect(notice).toBeHidden();
});
test('where storage is full the boxes work for the visit, and the page says so', async ({page}) => {
  await page.goto(lesson);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await complete(page).check();
  await expect(page.getByText('is full')).toBeVisible();
  await expect(complete(page)).toBeChecked();
  await page.reload();
  await expect(complete(page)).not.toBeChecked();
});

for (const rubbish of [
  'rubbish',
  '{"format":"distributed-systems-bootcamp/progress","version":1,"items":{"cap":7}}',
]) {
  test(`a stored record that reads ${rubbish.slice(0, 7)} is set aside, said so, and can be had back`, async ({
    page,
  }) => {
    await page.goto(lesson);
    await complete(page).check();
    await expect.poll(() => key(page)).not.toBe('');
    const stored = await key(page);
    await page.evaluate(
      ([name, text]) => {
        localStorage.setItem(name, text);
      },
      [stored, rubbish] as const,
    );
    await page.goto('progress/');
    await expect(page.getByText('could not be read in full. It has been set aside')).toBeVisible();
    await page.getByRole('checkbox').first().check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Download record 1'}).click();
    const stream = await (await download).createReadStream();
    expect(Buffer.concat(await stream.toArray()).toString()).toBe(rubbish);
    await page.reload();
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    await expect(page.getByText('It has been set aside')).toBeHidden();
  });
}

test('a record of a newer version is left alone', async ({page}) => {
  await page.goto(lesson);
  await complete(page).check();
  await expect.poll(() => key(page)).not.toBe('');
  const name = await key(page);
  const newer = '{"format":"distributed-systems-bootcamp/progress","version":2,"items":[]}';
  await page.evaluate(
    ([at, text]) => {
      localStorage.setItem(at, text);
    },
    [name, newer] as const,
  );
  await page.reload();
  await complete(page).check();
  await expect(page.getByText('newer version of this site')).toBeVisible();
  expect(await page.evaluate((at) => localStorage.getItem(at), name)).toBe(newer);
});
