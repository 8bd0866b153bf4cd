import type {Page} from '@playwright/test';

/** Opens a page and has all of it laid out, which a key does once the page listens (src/framework/layout). */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.keyboard.press('Shift');
}
