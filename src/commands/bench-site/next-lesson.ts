import type {Browser, Page} from '@playwright/test';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

interface Leap {
  readonly from: string;
  readonly to: string;
  /** Milliseconds from the click to the paint, after the pointer had stood on the link for a quarter of a second. */
  readonly pointedAt: number;
  /** The same without: the page is fetched by the click. */
  readonly straightAway: number;
}

const lessons = ['cap-theorem', 'fallacies', 'theory', 'flp', 'introduction-course'];

/** How long each next lesson takes by click in a wide window, each in a browser that has seen the first one only. */
export async function nextLessonMs(browser: Browser, site: string): Promise<Leap[]> {
  const leaps: Leap[] = [];
  for (const [index, to] of lessons.entries()) {
    const from = lessons[index - 1];
    if (from === undefined) continue;
    const [pointedAt, straightAway] = [
      await leap(browser, site, from, 250),
      await leap(browser, site, from, 0),
    ];
    leaps.push({from, to, pointedAt, straightAway});
  }
  return leaps;
}

async function leap(browser: Browser, site: string, from: string, pointMs: number): Promise<number> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, serviceWorkers: 'block'});
  const page = await context.newPage();
  await page.goto(`${site}bootcamp/${from}/`);
  await page.waitForSelector(hydrated);
  const link = page.locator('a.pagination-nav__link--next');
  await link.scrollIntoViewIfNeeded();
  if (pointMs > 0) {
    await link.hover();
    // Not for something to come: it is the reader's own pause, which the bench compares with none.
    await page.waitForTimeout(pointMs);
  }
  const taken = await clickAndWait(page);
  await context.close();
  return taken;
}

/** Clicks in the page itself, so that the way of the click to the browser is not measured. */
function clickAndWait(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1')?.textContent;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          const now = document.querySelector('h1')?.textContent;
          if (now === undefined || now === before) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe(document.body, {childList: true, subtree: true, characterData: true});
        document.querySelector<HTMLElement>('a.pagination-nav__link--next')?.click();
      }),
  );
}
