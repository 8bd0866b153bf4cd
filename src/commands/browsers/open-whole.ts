import type {Page} from '@playwright/test';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

/** Opens a page and has all of it laid out, which a key does once the page listens (src/framework/layout). */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(hydrated).waitFor();
  await page.keyboard.press('Shift');
}
