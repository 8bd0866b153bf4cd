import {lineLengths} from './fixtures/line-lengths.ts';
import {openWhole} from './fixtures/open-whole.ts';
import {findOverlaps} from './fixtures/overlaps.ts';
import {builtPages} from './fixtures/pages.ts';
import {findSmallTargets, target} from './fixtures/targets.ts';
import {expect, test} from './fixtures/test.ts';

/** A phone, a tablet, a desktop; and the desktop zoomed to 400 %. */
const widths = [360, 820, 1440, 320];

/** Runs inside the page. What makes it scroll sideways. */
function findWide(): string[] {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return [];
  return (
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      // What a frame of its own scrolls is no fault of the page.
      .filter((element) => element.closest('pre, [role=region][tabindex], table') === null)
      .map((element) => `${element.tagName}.${element.className}`)
      .concat('the page scrolls sideways')
  );
}

/** Runs inside the page. The pictures of its figures and labs that show less than all of themselves. */
function findScrolledPictures(): string[] {
  const isScrolled = (frame: Element | null): boolean =>
    frame !== null &&
    ((getComputedStyle(frame).overflowX === 'auto' && frame.scrollWidth > frame.clientWidth + 1) ||
      isScrolled(frame.parentElement));
  return [...document.querySelectorAll('figure svg, section svg')]
    .filter((picture) => isScrolled(picture.parentElement))
    .map((picture) => picture.ariaLabel ?? picture.parentElement?.className ?? '');
}

for (const page of builtPages()) {
  test(`at every width nothing of /${page} overlaps or scrolls sideways`, async ({page: tab}) => {
    await openWhole(tab, page);
    await tab.evaluate(() => document.fonts.ready);
    for (const width of widths) {
      await tab.setViewportSize({width, height: width === 320 ? 256 : 900});
      expect.soft(await tab.evaluate(findWide), `${width} px`).toEqual([]);
      expect.soft(await tab.evaluate(findOverlaps), `${width} px`).toEqual([]);
      if (width === 360) expect.soft(await tab.evaluate(findScrolledPictures)).toEqual([]);
    }
  });
}

test('the search for overlaps finds what it is for', async ({page}) => {
  await openWhole(page, 'contributing/blocks/');
  expect(await page.evaluate(findOverlaps)).toEqual([]);
  const breaks = {
    'words over words': '.markdown h2 + p { margin-block-start: -2.2em !important; }',
    'words over a control': 'fieldset button { margin-block-start: -6em; }',
    'notes over figures': '[role=note] { position: absolute; inset: 0 0 auto; block-size: 100000px; }',
    'words of a picture over each other': 'svg text { font-size: 5em !important; }',
    'words of a picture beyond its edge': 'figure svg text { transform: translate(-400px, 0); }',
  };
  for (const [what, css] of Object.entries(breaks)) {
    // The page's policy allows no style element; a sheet made by a script is no element.
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect(await page.evaluate(findOverlaps), what).not.toEqual([]);
  }
});

test('what one taps is large enough for a thumb @phone', async ({page, isMobile}) => {
  test.skip(!isMobile, 'a mouse points more finely');
  for (const address of builtPages()) {
    await openWhole(page, address);
    expect(await page.evaluate(findSmallTargets, target), `/${address}`).toEqual([]);
  }
});

test('a line of lesson text holds 65 to 75 characters, wherever there is room for them', async ({page}) => {
  for (const address of builtPages().filter((one) => one.startsWith('bootcamp/'))) {
    await openWhole(page, address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [820, 1200, 1440]) {
      await page.setViewportSize({width, height: 900});
      const lines = await page.evaluate(lineLengths);
      expect(lines.length, `/${address}`).toBeGreaterThan(100);
      const mean = lines.reduce((sum, length) => sum + length, 0) / lines.length;
      expect(mean, `/${address} at ${width} px`).toBeGreaterThanOrEqual(65);
      expect(mean, `/${address} at ${width} px`).toBeLessThanOrEqual(75);
      // A long word may leave a line short; nearly none is long.
      const long = lines.filter((length) => length > 75).length / lines.length;
      expect(long, `/${address} at ${width} px`).toBeLessThan(0.05);
    }
  }
});
