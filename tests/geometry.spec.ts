import {builtPages} from './fixtures/pages.ts';
import {expect, test} from './fixtures/test.ts';

/** The least a thumb can hit, in CSS pixels (WCAG 2.2, 2.5.5). */
const target = 44;

for (const page of builtPages()) {
  test(`at 360 px nothing of /${page} scrolls sideways`, async ({page: tab}) => {
    await tab.setViewportSize({width: 360, height: 740});
    await tab.goto(page);
    const wide = await tab.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= edge) return [];
      return (
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > edge + 1)
          // What a frame of its own scrolls is no fault of the page.
          .filter((element) => element.closest('pre, [role=region][tabindex], table') === null)
          .map((element) => `${element.tagName}.${element.className}`)
      );
    });
    expect(wide).toEqual([]);
  });
}

test('what one taps is large enough for a thumb @phone', async ({page, isMobile}) => {
  test.skip(!isMobile, 'a mouse points more finely');
  for (const address of builtPages()) {
    await page.goto(address);
    const small = await page.evaluate((least) => {
      // A link inside a sentence is as high as its line (the exception that WCAG makes for inline targets).
      const inline = (element: Element) =>
        element.matches('a, button') && getComputedStyle(element).display === 'inline';
      return [...document.querySelectorAll('a, button, summary, select, input, [role=button]')]
        .filter((element) => !inline(element) && element.checkVisibility({visibilityProperty: true}))
        .map((element) => {
          // A box and its label are one target.
          const label = element.matches('input') ? element.closest('label') : null;
          return {element, box: (label ?? element).getBoundingClientRect()};
        })
        .filter(({box}) => box.width > 1 && box.height > 1 && box.height < least - 0.5)
        .map(
          ({element, box}) =>
            `${element.tagName} "${element.textContent.trim().slice(0, 40)}" ${Math.round(box.height)}px`,
        );
    }, target);
    expect(small, `/${address}`).toEqual([]);
  }
});

test('a line of lesson text holds 60 to 80 characters on a wide screen', async ({page}) => {
  for (const address of builtPages().filter((one) => one.startsWith('bootcamp/'))) {
    await page.goto(address);
    const characters = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.markdown > p')].find(
        ({textContent}) => textContent.length > 300,
      );
      if (!paragraph) return [];
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = new Set([...range.getClientRects()].map(({bottom}) => Math.round(bottom / 6)));
      return [paragraph.textContent.length / lines.size];
    });
    for (const perLine of characters) {
      expect(perLine, `/${address}`).toBeGreaterThan(55);
      expect(perLine, `/${address}`).toBeLessThan(82);
    }
  }
});

test('a page zoomed to 400 % still reads top to bottom', async ({page}) => {
  await page.setViewportSize({width: 320, height: 256});
  for (const address of builtPages()) {
    await page.goto(address);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `/${address}`).toBeLessThanOrEqual(0);
  }
});
