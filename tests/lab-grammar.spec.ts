import type {Page} from '@playwright/test';
import {labs} from './fixtures/labs.ts';
import {expect, test} from './fixtures/test.ts';

/*
 * What all labs promise: the stage first, with the row of controls in one view; few controls at the beginning; nothing
 * moves when the lab is fetched; and text that a translator has put into elements of its own does no harm.
 */
const lab = (page: Page) => page.locator('[data-lab]').first();

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`labs/${name}/`);
  await expect(page.locator('[data-live]')).toBeVisible();
}

/** Tops and bottoms of the lab's parts, from its own top, in CSS pixels; the row where it does not stick. */
const parts = (page: Page) =>
  lab(page).evaluate((frame) => {
    scrollTo(0, document.body.scrollHeight);
    const top = frame.getBoundingClientRect().top;
    return ['[data-stage]', '[data-caption]', '[data-verdict]', '[data-row]'].map((part) => {
      const box = frame.querySelector(part)?.getBoundingClientRect();
      return box ? [Math.round(box.top - top), Math.round(box.bottom - top)] : [];
    });
  });

for (const name of labs) {
  test(`${name}: picture, bars, verdict and the row of controls are in one view @phone`, async ({
    page,
    isMobile,
  }) => {
    await page.setViewportSize(isMobile ? {width: 390, height: 844} : {width: 1440, height: 900});
    await open(page, name);
    const [stage = [], caption = [], verdict = [], row = []] = await parts(page);
    expect(stage[0]).toBeLessThan(80);
    for (const part of [caption, verdict]) expect(part[1]).toBeLessThanOrEqual(stage[1] ?? 0);
    expect(row[0]).toBeGreaterThanOrEqual(stage[1] ?? 0);
    expect(row[1]).toBeLessThanOrEqual(780);
  });

  test(`${name}: without JavaScript nothing looks as if it could be pressed`, async ({browser, baseURL}) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? {baseURL} : {}),
    });
    const picture = await context.newPage();
    await picture.goto(`labs/${name}/`);
    const box = lab(picture);
    await expect(box.getByRole('paragraph').first()).toBeVisible();
    await expect(box.locator(':is(button, input, select):visible')).toHaveCount(0);
    await context.close();
  });

  test(`${name}: at most seven controls greet the reader, and each picture is one stop of the Tab key`, async ({
    page,
  }) => {
    await open(page, name);
    const visible = (selector: string) =>
      lab(page).evaluate(
        (frame, controls) =>
          [...frame.querySelectorAll<HTMLElement>(controls)].filter((each) => each.checkVisibility()).length,
        selector,
      );
    const kinds = ['button', 'input', 'select', 'textarea', 'summary', 'a'];
    expect(await visible(kinds.map((kind) => `${kind}:not([data-stage] *)`).join(','))).toBeLessThanOrEqual(
      7,
    );
    const pictures = ['[data-stage] [role=toolbar]', '[data-stage] [role=listbox]:has([role=option])'];
    expect(
      await visible('[data-stage] :is(button, [role=button], [role=option])[tabindex="0"]'),
    ).toBeLessThanOrEqual(Math.max(1, await visible(pictures.join(','))));
  });

  test(`${name}: the picture in the HTML has the layout of the lab that comes @phone`, async ({
    page,
    isMobile,
    browser,
    baseURL,
  }) => {
    const viewport = isMobile ? {width: 390, height: 844} : {width: 1440, height: 900};
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport,
      ...(baseURL ? {baseURL} : {}),
    });
    const picture = await context.newPage();
    await picture.goto(`labs/${name}/`);
    const still = await parts(picture);
    await context.close();
    await page.setViewportSize(viewport);
    await open(page, name);
    expect(await parts(page)).toEqual(still);
  });

  test(`${name}: works on when a translator has wrapped every text`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page, name);
    const wrap = () =>
      lab(page).evaluate((frame) => {
        const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          if (text.parentElement?.closest('svg, option, textarea, script, noscript, font')) continue;
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text);
        }
      });
    const row = lab(page).getByRole('group', {name: 'At hand'});
    for (let press = 0; press < 3; press++) {
      await wrap();
      await row.getByRole('button').first().click();
      await expect(row.getByRole('button').first()).toBeEnabled();
      // What runs apart is waited for: a second press would stop it.
      await expect(row.getByRole('button').first()).not.toHaveText(/Stop/, {timeout: 60_000});
    }
    await wrap();
    await row.getByRole('button', {name: /^Back/}).click();
    await row.getByRole('button', {name: 'Play'}).click();
    await lab(page).getByText('Change the experiment').click();
    await lab(page).getByText('Everything that happened').click();
    await expect(page.getByText(/This page crashed|went wrong/)).toHaveCount(0);
    if (name === 'partition') {
      // The badge has turned as a whole: nothing of the old verdict is left beside the new one.
      const verdict = lab(page).locator('[data-verdict]');
      await expect(verdict).toHaveText(/Not linearizable/);
      await expect(verdict).not.toContainText('Nothing has happened yet');
    }
  });
}

test('buttons of the row keep the focus when there is nothing more to do', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page, 'partition');
  const cut = lab(page).getByRole('group', {name: 'At hand'}).getByRole('button').first();
  await cut.focus();
  for (let press = 0; press < 2; press++) {
    await expect(cut).toBeEnabled();
    await page.keyboard.press('Enter');
  }
  await expect(cut).toBeFocused();
  const back = lab(page).getByRole('button', {name: 'Back one event'});
  await back.focus();
  while (await back.isEnabled()) await page.keyboard.press('Enter');
  await expect(back).toBeFocused();
});
