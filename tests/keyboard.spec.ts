import {expect, test} from './fixtures/test.ts';

test('the skip link is the first stop and leads past the head', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: 'Skip to main content'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveText(/Menu|Start/);
});

test('on a phone the whole path is one tap away, with scripts or without @phone', async ({
  browser,
  baseURL,
  isMobile,
}) => {
  test.skip(!isMobile, 'on a wide screen the path is always there');
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      viewport: {width: 390, height: 844},
      javaScriptEnabled,
      serviceWorkers: 'block',
      ...(baseURL ? {baseURL} : {}),
    });
    const page = await context.newPage();
    await page.goto('bootcamp/cap-theorem/');
    const contents = page.getByRole('navigation', {name: 'Contents'});
    await expect(contents).toBeHidden();
    await page.getByRole('button', {name: 'Menu'}).click();
    await contents.getByRole('link', {name: /Learn the fallacies/}).click();
    await expect(page).toHaveURL(/bootcamp\/fallacies\/$/);
    await expect(contents).toBeHidden();
    await context.close();
  }
});
