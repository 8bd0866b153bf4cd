import type {Browser, BrowserContext, Locator, Page} from '@playwright/test';
import {launchChromium} from '@site/src/commands/browsers/launch-chromium.ts';
import {patienceMs, type Engine, type Place, type Visitor} from './visitor.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

export async function startChromium(): Promise<Engine> {
  const browser = await launchChromium();
  return {visit: () => visit(browser), close: () => browser.close()};
}

async function visit(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    permissions: ['clipboard-read', 'clipboard-write'],
    // The configuration blocks them for the other tests.
    serviceWorkers: 'allow',
  });
  context.setDefaultTimeout(patienceMs);
  const complaints = listen(context);
  const page = await context.newPage();
  const untilHydrated = () => page.locator(hydrated).waitFor();
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
    click: (place) => locate(page, place).click(),
    drag: (from, to) => locate(page, from).dragTo(locate(page, to), {steps: 4}),
    choose: async (place, option) => void (await locate(page, place).selectOption({label: option})),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    control: (letter) => page.keyboard.press(`ControlOrMeta+${letter}`),
    sees: (place) => locate(page, place).isVisible(),
    isChecked: (place) => locate(page, place).isChecked(),
    evaluate: (run) => page.evaluate(run),
    complaints: () => Promise.resolve(complaints),
    close: () => context.close(),
  };
}

function listen(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return complaints;
}

function locate(page: Page, {role, name, within}: Place): Locator {
  const scope = within ? locate(page, within) : page;
  const found =
    role === 'fold' ? scope.locator('summary').filter({hasText: name}) : scope.getByRole(role, {name});
  return found.filter({visible: true}).first();
}
