import type {Locator, Page} from '@playwright/test';
import {shiftsSoFar} from './fixtures/shifts.ts';
import {expect, test} from './fixtures/test.ts';

const lesson = 'bootcamp/cap-theorem/';

/** The blocks of text that are not laid out yet. */
const undrawn = (page: Page) => page.locator('.markdown > :not([data-drawn])');
const section = (page: Page, nth: number) => page.getByRole('main').getByRole('heading', {level: 2}).nth(nth);
const topOf = (place: Locator) =>
  place.evaluate((element) => Math.round(element.getBoundingClientRect().top));

test('Back brings the reader to the line they left; a new page begins at its top @phone', async ({page}) => {
  await page.goto(lesson);
  const place = section(page, 5);
  await place.scrollIntoViewIfNeeded();
  await expect(undrawn(page)).toHaveCount(0);
  await place.evaluate((heading) => heading.scrollIntoView({block: 'center'}));
  const before = await topOf(place);
  const title = (await place.textContent()) ?? '';

  // Acted on where it is, so that nothing scrolls on the way.
  await page
    .getByRole('navigation', {name: 'Docs pages'})
    .getByRole('link', {name: /Learn the fallacies/})
    .evaluate((link) => (link as HTMLAnchorElement).click());
  await expect(page.getByRole('heading', {level: 1})).toContainText('fallacies');
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await expect(page.getByRole('heading', {name: title})).toBeInViewport();
  expect(Math.abs((await topOf(section(page, 5))) - before)).toBeLessThanOrEqual(2);
  await page.goForward();
  await expect(page.getByRole('heading', {level: 1})).toContainText('fallacies');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a place that an address names stays in view while the rest of the page is laid out @phone', async ({
  page,
}) => {
  await page.goto(lesson);
  const id = (await section(page, 6).getAttribute('id')) ?? '';
  // By way of another page, so that this is no jump within one.
  await page.goto('404.html');
  await page.goto(`${lesson}#${id}`);
  await expect(section(page, 6)).toBeInViewport();
  const before = await topOf(section(page, 6));
  await expect(undrawn(page)).toHaveCount(0);
  expect(Math.abs((await topOf(section(page, 6))) - before)).toBeLessThanOrEqual(2);
});

test('whoever moves by the keyboard has the whole page laid out before', async ({page}) => {
  await page.goto(lesson);
  await page.keyboard.press('Tab');
  expect(await undrawn(page).count()).toBe(0);
});

for (const width of [390, 820, 1280]) {
  test(`at ${width} px all of a page is laid out by itself when it stands, and nothing moves`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 900});
    await page.goto(lesson);
    await expect(undrawn(page)).toHaveCount(0);
    expect(await shiftsSoFar(page)).toBeLessThan(0.01);
  });

  test(`at ${width} px the accessibility tree is whole without a move of the reader`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await page.goto(lesson);
    const written = await page.locator('.markdown :is(h2, h3)').count();
    const radios = await page.locator('.markdown input[type=radio]').count();
    expect(Math.min(written, radios)).toBeGreaterThan(5);
    const devtools = await page.context().newCDPSession(page);
    await expect(async () => {
      const {nodes} = await devtools.send('Accessibility.getFullAXTree');
      const told = (role: string) =>
        nodes.filter((node) => !node.ignored && node.role?.value === role).length;
      expect(told('radio')).toBeGreaterThanOrEqual(radios);
      expect(told('heading')).toBeGreaterThan(written);
    }).toPass();
  });
}

test('the contents mark the section being read, after a long jump too', async ({page}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await page.goto(lesson);
  const place = section(page, 5);
  // Into the section, where its heading is out of sight.
  await place.evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + 200));
  const marked = page.getByRole('navigation', {name: 'On this page'}).locator('[aria-current=true]');
  const id = (await place.getAttribute('id')) ?? '';
  await expect(marked).toHaveAttribute('href', `#${id}`);
});
