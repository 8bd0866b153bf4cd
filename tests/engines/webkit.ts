import {Builder, Key, type WebDriver, type WebElement} from 'selenium-webdriver';
import type {WebKit} from '@site/src/commands/browsers/find-webkit.ts';
import {finderScript, pathOf, type WithFinder} from './finder.ts';
import {nameOf, until, type Engine, type Place, type Visitor} from './visitor.ts';
import {startDriver} from './webkit-driver.ts';

/** The small browser of WebKitGTK over WebDriver, on a screen that is drawn nowhere. */
export async function startWebKit(programs: WebKit): Promise<Engine> {
  const {address, stop} = await startDriver(programs);
  return {visit: () => visit(address, programs.browser), close: stop};
}

async function visit(address: string, binary: string): Promise<Visitor> {
  // Each session has a profile of its own, which is forgotten with it.
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    })
    .build();
  await driver.manage().window().setRect({x: 0, y: 0, width: 1280, height: 980});
  const complaints: string[] = [];
  /** The page's list goes with the page, so it is taken over before each step that may lead away. */
  const takeOver = async () => {
    const heard = await driver.executeScript<string[]>('return (window.complaints || []).splice(0)');
    complaints.push(...heard);
  };
  // WebDriver's answers are JSON, in which undefined is null; whoever waits, waits for something that is not undefined.
  const evaluate = async <Value>(run: () => Value) =>
    ((await driver.executeScript<Value | null>(run)) ?? undefined) as Value;
  const hydrated = () =>
    until('the page to be hydrated', () =>
      evaluate(() => document.documentElement.dataset['hasHydrated'] === 'true' || undefined),
    );
  const wanted = (place: Place) => until(nameOf(place), () => find(driver, place));
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
    click: async (place) => click(driver, await wanted(place)),
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
    close: () => driver.quit(),
  };
}

/** A small box is hit by its label, as a thumb does; and away from what sticks to the window's edges. */
async function click(driver: WebDriver, element: WebElement): Promise<void> {
  const target = await driver.executeScript<WebElement>((found: Element) => {
    const hit = found.matches('input[type=radio], input[type=checkbox]') ? found.closest('label') : null;
    (hit ?? found).scrollIntoView({block: 'center'});
    return hit ?? found;
  }, element);
  await target.click();
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
