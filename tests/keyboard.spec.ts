import {builtPages} from './fixtures/pages.ts';
import {expect, test} from './fixtures/test.ts';

test('the skip link is the first stop and leads past the head', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: 'Skip to main content'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveText(/Menu|Start/);
});

for (const address of builtPages()) {
  test(`every stop on /${address} shows its focus`, async ({page}) => {
    await page.goto(address);
    const hidden: string[] = [];
    const seen = new Set<string>();
    for (let stop = 0; stop < 400; stop += 1) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const all = [...document.querySelectorAll('*')];
        const {outlineStyle, outlineWidth} = getComputedStyle(element);
        const shown = element.checkVisibility({visibilityProperty: true, opacityProperty: true});
        return {
          key: String(all.indexOf(element)),
          name: `${element.tagName} ${element.textContent.slice(0, 40)}`,
          visible: shown && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        };
      });
      if (state === null || seen.has(state.key)) break;
      seen.add(state.key);
      if (!state.visible) hidden.push(state.name);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect(hidden).toEqual([]);
  });
}

test('on a phone the whole path is one tap away, with scripts or without @phone', async ({
  browser,
  baseURL,
  isMobile,
}) => {
  test.skip(!isMobile, 'on a wide screen the path is always there');
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      viewport: {width: 390, height: 844},
      javaScriptEnabled,
      ...(baseURL ? {baseURL} : {}),
    });
    const page = await context.newPage();
    await page.goto('bootcamp/cap-theorem/');
    const contents = page.getByRole('navigation', {name: 'Contents'});
    await expect(contents).toBeHidden();
    await page.getByRole('button', {name: 'Menu'}).click();
    await contents.getByRole('link', {name: /fallacies/i}).click();
    await expect(page).toHaveURL(/bootcamp\/fallacies\/$/);
    await expect(contents).toBeHidden();
    await context.close();
  }
});
