import type {Frame, Page} from '@playwright/test';
import {embedHtml} from '@site/src/labs/frame/embed-html.ts';
import {labs} from './fixtures/labs.ts';
import {expect, test} from './fixtures/test.ts';

/* A lab in a frame of another page: the lab alone, with no rights but those of the line that the lab itself offers. */

// In a frame without an origin of its own the browser refuses storage, and Docusaurus says so.
test.use({allowedConsole: [/Docusaurus browser storage is not available/]});

/** Opens a page of nobody's with the lab's line in it. */
async function embed(page: Page, baseURL: string | undefined, name: string): Promise<Frame> {
  const line = embedHtml(`${baseURL ?? ''}labs/${name}/`, `The ${name} lab`);
  await page.setContent(`<h1>Somebody’s text</h1>${line}`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The line of HTML made no frame.');
  await expect(frame.locator('[data-live]')).toBeVisible();
  return frame;
}

for (const name of labs) {
  test(`${name}: the frame shows the lab alone, and it acts @phone`, async ({page, baseURL}) => {
    const frame = await embed(page, baseURL, name);
    await expect(frame.getByRole('region', {name: /^Lab:/})).toBeVisible();
    for (const role of ['navigation', 'banner', 'contentinfo'] as const) {
      await expect(frame.getByRole(role)).toHaveCount(0);
    }
    await expect(frame.getByRole('heading', {level: 1})).toHaveCount(0);
    const said = frame.locator('[data-caption]');
    const before = await said.innerText();
    await frame.getByRole('group', {name: 'At hand'}).getByRole('button').first().click();
    await expect(said).not.toHaveText(before);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  test(`${name}: only the lab is reached by the Tab key`, async ({page, baseURL}) => {
    const frame = await embed(page, baseURL, name);
    await page.locator('iframe').focus();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const place = await frame.evaluate(() => {
        const {activeElement} = document;
        // In an editor Tab indents, and Escape before it leaves.
        if (activeElement?.shadowRoot) return 'editor';
        if (activeElement === null || activeElement === document.body) return 'out';
        return activeElement.closest('[data-live]') ? 'lab' : activeElement.outerHTML;
      });
      if (place === 'out') return;
      if (place === 'editor') await page.keyboard.press('Escape');
      else expect(place).toBe('lab');
    }
    throw new Error('Forty presses of Tab did not leave the frame.');
  });
}

test('the history lab judges in a frame, where it may have no worker', async ({page, baseURL}) => {
  const frame = await embed(page, baseURL, 'history');
  await frame.getByRole('group', {name: 'At hand'}).getByRole('button').first().click();
  await expect(frame.locator('[data-verdict]').first()).toContainText(/linearizable/i);
});

test('a link of the lab leaves the frame', async ({page, baseURL, context}) => {
  const frame = await embed(page, baseURL, 'partition');
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', {name: 'This lab on its own page'}).click();
  const whole = await opened;
  await expect(whole.getByRole('heading', {level: 1})).toHaveText('The partition lab');
  expect(new URL(whole.url()).search).toBe('');
});

test('the search does not open in a frame', async ({page, baseURL}) => {
  const frame = await embed(page, baseURL, 'flp');
  await frame.locator('[data-live]').focus();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  expect(await frame.evaluate(() => document.querySelector('dialog[open]'))).toBeNull();
});

test('nothing is kept, also where the browser would keep it', async ({page}) => {
  await page.goto('labs/partition/?preset=split-brain&embed=1');
  await expect(page.locator('[data-live]')).toBeVisible();
  const next = page.getByRole('group', {name: 'At hand'}).getByRole('button').first();
  for (let press = 0; press < 3; press++) await next.click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('the lab offers the line that embeds it at the moment that one sees', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('labs/partition/');
  await page.getByText('Everything that happened: read, keep, share').click();
  await page.getByRole('button', {name: 'Copy HTML to embed it'}).click();
  await expect(page.getByText('HTML: Copied')).toBeVisible();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toMatch(`<iframe src="${baseURL ?? ''}labs/partition/?`);
  expect(line).toMatch(/[?;]embed=1[^"]*" title="[^"]+"/);
});
