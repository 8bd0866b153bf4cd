// cspell:ignore eventualy consistant
import {holdScripts} from './fixtures/hold-scripts.ts';
import {indexFolder} from '@site/src/plugins/output/search/write.ts';
import {opener, options, told} from './fixtures/search.ts';
import {expect, test} from './fixtures/test.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

test('the index comes at first use, and then works without a network', async ({page, context}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes(indexFolder)) asked.push(request.url());
  });
  await page.goto('bootcamp/cap-theorem/');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await opener(page).click();
  await expect(options(page).first()).toBeVisible();
  expect(asked).toEqual([expect.stringMatching(/\/assets\/search\/[0-9a-f]{8}\.json$/)]);
  await context.setOffline(true);
  await page.keyboard.type('eventualy consistant');
  await expect(options(page).first()).toContainText(/eventual/i);
  await context.setOffline(false);
});

test.describe('an index that does not come', () => {
  test.use({allowedConsole: [/Failed to load resource/]});

  test('is told, and can be asked for again where it is told', async ({page}) => {
    await page.goto('');
    await page.waitForLoadState('networkidle');
    const index = `**/${indexFolder}*`;
    await page.route(index, (route) => route.fulfill({status: 404, body: 'gone'}));
    await opener(page).click();
    await expect(told(page)).toHaveText('The index could not be loaded.');
    await page.unroute(index);
    await page.getByRole('button', {name: 'Try again'}).click();
    await expect(options(page).first()).toBeVisible();
  });

  test('is told with the scripts that would ask for it, and can be asked for again', async ({page}) => {
    await page.goto('');
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', (route) => route.abort());
    await opener(page).click();
    await expect(told(page)).toContainText('could not be loaded');
    await expect(page.locator('#search-field')).not.toHaveAttribute('aria-expanded', 'true');
    await page.unroute('**/*.js');
    await page.getByRole('button', {name: 'Close'}).click();
    await opener(page).click();
    await expect(options(page).first()).toBeVisible();
  });
});

test('what is pressed and typed before the scripts have come is not lost', async ({page}) => {
  const letThrough = await holdScripts(page);
  // Not page.goto of the fixture, which waits until the page has been hydrated.
  await page.evaluate(
    (address) => location.assign(address),
    new URL('bootcamp/flp/', test.info().project.use.baseURL).href,
  );
  await page.waitForURL(/bootcamp\/flp/);
  await opener(page).click();
  await page.keyboard.type('Lemma 2');
  await expect(page.locator(hydrated)).toHaveCount(0);
  letThrough();
  await expect(options(page).first()).toContainText('Lemma 2');
  await expect(page.locator('#search-field')).toHaveValue('Lemma 2');
});
