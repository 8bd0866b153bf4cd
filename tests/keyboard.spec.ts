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

/** Notes, from the first moment on, every element that is given the focus and whether one can see it. */
function watchFocus(): void {
  const stops: {name: string; seen: boolean}[] = [];
  Object.assign(window, {stops});
  addEventListener('focusin', ({target}) => {
    if (!(target instanceof Element)) return;
    const {outlineStyle, outlineWidth} = getComputedStyle(target);
    const shown = target.checkVisibility({visibilityProperty: true, opacityProperty: true});
    stops.push({
      name: `${target.tagName} ${target.textContent.slice(0, 40)}`,
      seen: shown && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    });
  });
}

for (const address of builtPages()) {
  test(`every stop on /${address} shows its focus`, async ({page}) => {
    test.slow();
    await page.addInitScript(watchFocus);
    await page.goto(address);
    // The way with the Tab key as far as all kinds of stops come; then every other place that takes the focus.
    for (let stop = 0; stop < 60; stop += 1) await page.keyboard.press('Tab');
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ))
        element.focus({preventScroll: true});
    });
    const stops = await page.evaluate(
      () => (window as unknown as {stops: {name: string; seen: boolean}[]}).stops,
    );
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(({seen}) => !seen).map(({name}) => name)).toEqual([]);
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
