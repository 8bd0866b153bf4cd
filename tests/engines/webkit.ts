import {Builder, By, Key, type WebDriver, type WebElement} from 'selenium-webdriver';
import type {WebKit} from '@site/src/commands/browsers/find-webkit.ts';
import type {Point} from './find-in-page.ts';
import {finderScript, pathOf, type WithFinder} from './finder.ts';
import {nameOf, until, type Engine, type Place, type Visitor} from './visitor.ts';
import {watchLate} from './watch.ts';
import {startDriver} from './webkit-driver.ts';
import {isHydrated} from '@site/src/framework/hydration/hydrated.ts';

/**
 * The small browser of WebKitGTK over WebDriver, on a screen that is drawn nowhere. To start it takes longer than most visits,
 * and it has one profile; so visits follow each other in it, each at a host whose origin has nothing of the others'.
 */
export async function startWebKit(programs: WebKit): Promise<Engine> {
  const {address, stop} = await startDriver(programs);
  const driver = await startBrowser(address, programs.browser);
  return {
    visit: () => Promise.resolve(visit(driver)),
    close: async () => {
      await driver.quit();
      await stop();
    },
  };
}

async function startBrowser(address: string, binary: string): Promise<WebDriver> {
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    })
    .build();
  await driver.manage().window().setRect({x: 0, y: 0, width: 1280, height: 980});
  return driver;
}

function visit(driver: WebDriver): Visitor {
  const complaints: string[] = [];
  /** The page's list goes with the page, so it is taken over before each step that may lead away. */
  const takeOver = async () => {
    const heard = await driver.executeScript<string[]>('return (window.complaints || []).splice(0)');
    complaints.push(...heard);
  };
  // WebDriver's answers are JSON, in which undefined is null; whoever waits, waits for something that is not undefined.
  const evaluate = async <Value>(run: () => Value) =>
    ((await driver.executeScript<Value | null>(run)) ?? undefined) as Value;
  const hydrated = async () => {
    await until('the page to be hydrated', async () => {
      const is = await driver.executeScript<boolean>(`return ${isHydrated}`);
      return is || undefined;
    });
    await driver.executeScript(watchLate);
  };
  const wanted = (place: Place) => until(nameOf(place), () => find(driver, place));
  const point = (place: Place) => until(`${nameOf(place)} to press`, () => pointOn(driver, place));
  const type = (text: string) => driver.actions().sendKeys(text).perform();
  return {
    open: async (page) => {
      await takeOver();
      await driver.get(page);
      await hydrated();
    },
    reload: async () => {
      await takeOver();
      await driver.navigate().refresh();
      await hydrated();
    },
    back: async () => {
      await takeOver();
      // The driver's own way back stops what is on its way to the page, which a reader's does not wait for.
      await driver.executeScript('history.back()');
    },
    click: async (place) => {
      const target = await inView(driver, await wanted(place));
      if (await isDrawn(driver, target))
        await driver
          .actions()
          .move(await point(place))
          .press()
          .release()
          .perform();
      else await target.click();
    },
    drag: async (from, to) => {
      await inView(driver, await wanted(from));
      const [start, end] = [await point(from), await point(to)];
      await driver.actions().move(start).press().move(end).release().perform();
    },
    choose: async (place, option) => {
      const select = await wanted(place);
      await select.findElement(By.xpath(`.//option[normalize-space()=${JSON.stringify(option)}]`)).click();
    },
    press: (key) => type(named(key)),
    type,
    control: (letter) => driver.actions().keyDown(Key.CONTROL).sendKeys(letter).keyUp(Key.CONTROL).perform(),
    sees: async (place) => (await find(driver, place)) !== undefined,
    isChecked: async (place) => (await wanted(place)).isSelected(),
    evaluate,
    complaints: async () => {
      await takeOver();
      return complaints;
    },
    // What the page began ends with it.
    close: () => driver.get('about:blank'),
  };
}

/** The driver's own click refuses a group of a drawing. */
function isDrawn(driver: WebDriver, element: WebElement): Promise<boolean> {
  return driver.executeScript<boolean>((found: Element) => found instanceof SVGElement, element);
}

async function pointOn(driver: WebDriver, place: Place): Promise<{x: number; y: number} | undefined> {
  const look = (path: ReturnType<typeof pathOf>) => (window as WithFinder).byRole?.pointOn(path);
  const point = await driver.executeScript<Point | null>(look, pathOf(place));
  return point ? {x: Math.round(point.x), y: Math.round(point.y)} : undefined;
}

/** A small box is hit by its label, as a thumb does; and away from what sticks to the window's edges. */
function inView(driver: WebDriver, element: WebElement): Promise<WebElement> {
  return driver.executeScript<WebElement>((found: Element) => {
    const hit = found.matches('input[type=radio], input[type=checkbox]') ? found.closest('label') : null;
    (hit ?? found).scrollIntoView({block: 'center'});
    return hit ?? found;
  }, element);
}

function named(key: string): string {
  return key.length === 1 ? key : String(Key[key.toUpperCase() as 'ENTER']);
}

async function find(driver: WebDriver, place: Place): Promise<WebElement | undefined> {
  const look = (path: ReturnType<typeof pathOf>) => {
    const {byRole} = window as WithFinder;
    return byRole ? byRole.find(path) : 'no finder';
  };
  const found = await driver.executeScript<WebElement | null | string>(look, pathOf(place));
  if (typeof found !== 'string') return found ?? undefined;
  await driver.executeScript(`${finderScript}; window.byRole = byRole;`);
  return undefined;
}
