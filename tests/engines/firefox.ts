import {launch, type Browser, type ElementHandle, type KeyInput, type Page} from 'puppeteer-core';
import type {Point} from './find-in-page.ts';
import {finderScript, pathOf, type WithFinder} from './finder.ts';
import {nameOf, patienceMs, until, type Engine, type Place, type Visitor} from './visitor.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

/** Firefox over WebDriver BiDi, which it speaks itself. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 120_000,
    extraPrefsFirefox: {'dom.events.testing.asyncClipboard': true},
  });
  return {visit: () => visit(browser), close: () => browser.close()};
}

async function visit(browser: Browser): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  page.setDefaultTimeout(patienceMs);
  const complaints = listen(page);
  const untilHydrated = async () => void (await page.waitForSelector(hydrated));
  const wanted = (place: Place) => until(nameOf(place), () => find(page, place));
  return {
    open: async (address) => {
      await page.goto(address);
      await untilHydrated();
    },
    reload: async () => {
      await page.reload();
      await untilHydrated();
    },
    back: async () => void (await page.goBack()),
    click: async (place) => {
      await wanted(place);
      const {x, y} = await until(`${nameOf(place)} to press`, () => stillPointOn(page, place));
      await page.mouse.click(x, y);
    },
    drag: async (from, to) => {
      await wanted(to);
      const start = await until(`${nameOf(from)} to press`, () => stillPointOn(page, from));
      const end = await until(`${nameOf(to)} to let go`, () => pointOn(page, to));
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y, {steps: 4});
      await page.mouse.up();
    },
    choose: async (place, option) => {
      const select = await wanted(place);
      const value = await select.evaluate(
        (element, text) =>
          [...(element as HTMLSelectElement).options].find((each) => each.text === text)?.value ?? text,
        option,
      );
      await select.select(value);
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    control: async (letter) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(letter as KeyInput);
      await page.keyboard.up('Control');
    },
    sees: async (place) => (await find(page, place)) !== undefined,
    isChecked: async (place) =>
      (await wanted(place)).evaluate((element) => (element as HTMLInputElement).checked),
    evaluate: async (run) => (await page.evaluate(run)) as Awaited<ReturnType<typeof run>>,
    complaints: () => Promise.resolve(complaints),
    close: () => context.close(),
  };
}

/**
 * What Firefox says of a page that is left while it is still on its way: of a formula of which half has come, and of a
 * file that was asked for through the worker and is wanted no more. Neither is a fault, and no other engine tells it.
 */
const ofPagesLeft = [
  /^Invalid markup: Incorrect number of children for <m/,
  /^Failed to load .* A ServiceWorker intercepted the request and encountered an unexpected error/,
];

/** What Firefox's policy stops, it reports as an error that nobody caught. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  const hear = (text: string) => {
    if (!ofPagesLeft.some((left) => left.test(text))) complaints.push(text);
  };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) hear(message.text());
  });
  // A file that was wanted no more is told now as one, now as the other.
  page.on('pageerror', (error) => {
    hear(error instanceof Error ? error.message : String(error));
  });
  return complaints;
}

/** How often a place must be found where it was, one look after the other: a page is laid out in pieces. */
const LOOKS = 6;

/** Where to press: scrolls there, and waits until the page has come to rest, as a reader's hand would. */
async function stillPointOn(page: Page, place: Place): Promise<Point | undefined> {
  await page.evaluate((path) => {
    (window as WithFinder).byRole?.find(path)?.scrollIntoView({block: 'center', behavior: 'instant'});
  }, pathOf(place));
  const first = await pointOn(page, place);
  for (let look = 1; first && look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const next = await pointOn(page, place);
    if (next?.x !== first.x || next.y !== first.y || next.pageHeight !== first.pageHeight) return undefined;
  }
  return first;
}

/** The driver's own click waits for ever for an element that is replaced meanwhile. */
async function pointOn(page: Page, place: Place): Promise<Point | undefined> {
  const point = await page.evaluate((path) => (window as WithFinder).byRole?.pointOn(path), pathOf(place));
  return point ?? undefined;
}

async function find(page: Page, place: Place): Promise<ElementHandle | undefined> {
  if (!(await page.evaluate(() => 'byRole' in window))) await page.evaluate(finderScript);
  const handle = await page.evaluateHandle(
    (path) => (window as WithFinder).byRole?.find(path) ?? null,
    pathOf(place),
  );
  return (handle.asElement() as ElementHandle | null) ?? undefined;
}
