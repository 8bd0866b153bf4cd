import {expect, test, type Page} from '@playwright/test';
import {openWhole} from '@site/src/commands/browsers/open-whole.ts';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {axeViolations, colourRules} from './fixtures/axe.ts';
import {focusEverything, watchFocus, type Stop} from './fixtures/focus-stops.ts';
import {lineLengths} from './fixtures/line-lengths.ts';
import {findMotion} from './fixtures/motion.ts';
import {findOverlaps} from './fixtures/overlaps.ts';
import {findScrolledPictures, findWide} from './fixtures/sideways.ts';
import {findSmallTargets, target} from './fixtures/targets.ts';
import {watchTab, type Watch} from './fixtures/watch-tab.ts';

/*
 * What every page promises, wherever it is from. Each promise is a test of its own, but those of one page share one visit to
 * it: to open a page costs more than most of them. So each of them says which mode and width it wants, and none may leave
 * anything behind but that.
 */

/** A phone, a tablet, a desktop; and the desktop zoomed to 400 %. */
const widths = [360, 820, 1440, 320];

/** The page's elements, without what says its colours. */
const withoutColours = (tab: Page) =>
  tab.evaluate(() => document.body.outerHTML.replaceAll(/ (style|class|data-theme[\w-]*)="[^"]*"/g, ''));

for (const page of builtPages()) {
  test.describe(`/${page}`, () => {
    // One after the other in one browser, also where files are shared out among several.
    test.describe.configure({mode: 'default'});
    let tab: Page;
    let watch: Watch;

    test.beforeAll(async ({browser}) => {
      tab = await browser.newPage();
      watch = watchTab(tab.context());
      await tab.addInitScript(watchFocus);
      await tab.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
      await openWhole(tab, page);
      await tab.evaluate(() => document.fonts.ready);
    });
    test.afterAll(() => tab.context().close());

    const show = async (mode: 'light' | 'dark') => {
      await tab.emulateMedia({colorScheme: mode});
      await expect(tab.locator('html')).toHaveAttribute('data-theme', mode);
    };

    test('axe finds nothing in light @phone', async () => {
      await show('light');
      expect(await axeViolations(tab)).toEqual([]);
    });

    test('axe finds nothing in dark, which differs in colours alone @phone', async () => {
      // A part that is fetched when the page is quiet may come between the two looks; then one looks again.
      await expect(async () => {
        await show('light');
        const inLight = await withoutColours(tab);
        await show('dark');
        expect(await withoutColours(tab)).toBe(inLight);
      }).toPass({timeout: 30_000});
      expect(await axeViolations(tab, {rules: colourRules})).toEqual([]);
    });

    test('under reduced motion nothing moves', async () => {
      expect(await tab.evaluate(findMotion)).toEqual([]);
      expect(await tab.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
        'auto',
      );
    });

    test('what one taps is large enough for a thumb @tap', async () => {
      expect(await tab.evaluate(findSmallTargets, target)).toEqual([]);
    });

    test('at every width nothing overlaps or scrolls sideways', async () => {
      for (const width of widths) {
        await tab.setViewportSize({width, height: width === 320 ? 256 : 900});
        expect.soft(await tab.evaluate(findWide), `${width} px`).toEqual([]);
        expect.soft(await tab.evaluate(findOverlaps), `${width} px`).toEqual([]);
        if (width === 360) expect.soft(await tab.evaluate(findScrolledPictures)).toEqual([]);
      }
    });

    if (page.startsWith('bootcamp/')) {
      test('a line of text holds 65 to 75 characters, wherever there is room for them', async () => {
        for (const width of [820, 1200, 1440]) {
          await tab.setViewportSize({width, height: 900});
          const lines = await tab.evaluate(lineLengths);
          expect(lines.length).toBeGreaterThan(100);
          const mean = lines.reduce((sum, length) => sum + length, 0) / lines.length;
          expect(mean, `${width} px`).toBeGreaterThanOrEqual(65);
          expect(mean, `${width} px`).toBeLessThanOrEqual(75);
          // A long word may leave a line short; nearly none is long.
          const long = lines.filter((length) => length > 75).length / lines.length;
          expect(long, `${width} px`).toBeLessThan(0.05);
        }
      });
    }

    test('every stop shows its focus', async () => {
      await tab.setViewportSize({width: 1280, height: 900});
      // The way with the Tab key as far as all kinds of stops come; then every other place that takes the focus.
      for (let stop = 0; stop < 60; stop += 1) await tab.keyboard.press('Tab');
      await tab.evaluate(focusEverything);
      const stops = await tab.evaluate(() => (window as unknown as {stops: Stop[]}).stops);
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.filter(({seen}) => !seen).map(({name}) => name)).toEqual([]);
    });

    test('the console stays silent, and nothing is asked of another origin @phone', () => {
      expect(watch.complaints).toEqual([]);
      expect(watch.strangers).toEqual([]);
    });
  });
}
