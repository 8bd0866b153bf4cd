import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {findWide} from './fixtures/sideways.ts';
import {expect, test} from './fixtures/test.ts';

/* A window of 320 px, which is also one of 1280 px at 400 %: WCAG 1.4.10. What is folded counts too. */
test.use({viewport: {width: 320, height: 256}, javaScriptEnabled: false});

for (const address of builtPages()) {
  test(`/${address} with everything open is no wider than its window`, async ({page}) => {
    await page.goto(address);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await page.evaluate(findWide)).toEqual([]);
  });
}
