import type {Page} from '@playwright/test';
import {shiftsSoFar} from './fixtures/shifts.ts';
import {expect, test} from './fixtures/test.ts';

const lesson = 'bootcamp/cap-theorem/';

// Most of them wait for a place to be kept.
test.slow();
// The theme's own colour mode warns where storage is blocked.
test.use({allowedConsole: [/Docusaurus browser storage is not available/]});
const about = (page: Page) => page.getByRole('region', {name: 'About this lesson'});
/** Where the lesson begins or goes on, under its head. */
const goOn = (page: Page, name: RegExp) => page.getByRole('article').getByRole('link', {name});
const heading = (page: Page, name: RegExp) => page.getByRole('heading', {level: 2, name});
const menuLink = (page: Page) =>
  page.getByRole('navigation', {name: 'Contents'}).getByRole('link', {name: /^(Begin|Continue)/});

/** Scrolls as a reader does, until a section stands at the top of the window. */
async function readTo(page: Page, name: RegExp): Promise<void> {
  await heading(page, name).evaluate((element) => element.scrollIntoView());
}

const kept = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .map((key) => localStorage.getItem(key) ?? '')
      .join(),
  );

/** A place is kept once the reader has stayed in it, which on a busy machine is after a while. */
const expectKept = (page: Page, place: string) =>
  expect.poll(() => kept(page), {timeout: 45_000}).toContain(place);

test('the head shows the sittings, each with its minutes, and leads to them @phone', async ({page}) => {
  await page.goto(lesson);
  const sittings = about(page)
    .getByRole('listitem')
    .filter({hasText: /about \d+ minutes/});
  expect(await sittings.count()).toBeGreaterThanOrEqual(3);
  for (const text of await sittings.allTextContents()) {
    const minutes = Number(/about (\d+) minutes/.exec(text)?.[1]);
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(15);
  }
  await sittings.last().getByRole('link').click();
  const last = page.getByRole('group', {name: /^Sitting \d of \d$/}).last();
  await expect(last).toBeInViewport();
  await expect(last).toContainText('you may stop');
});

test('a reader who stops half-way is led back to the very section @phone', async ({page, isMobile}) => {
  await page.goto(lesson);
  await expect(goOn(page, /^Begin: /)).toBeVisible();
  await readTo(page, /Quorums meet/);
  await expectKept(page, 'quorums/quorums-meet');

  // The next evening: Start, and the menu, lead to the place.
  await page.goto('');
  const onward = page
    .getByRole('main')
    .getByRole('link', {name: /^Continue: /})
    .first();
  await expect(onward).toBeVisible();
  expect(await shiftsSoFar(page)).toBeLessThan(0.01);
  if (!isMobile) await expect(menuLink(page)).toHaveAttribute('href', /cap-theorem\/#quorums-meet/);
  await onward.click();
  await expect(heading(page, /Quorums meet/)).toBeInViewport();

  // So does the lesson's own head, after a reload and by keyboard.
  await page.goto(lesson);
  const here = goOn(page, /^Continue: /);
  await expect(here).toBeVisible();
  expect(await shiftsSoFar(page)).toBeLessThan(0.01);
  await here.press('Enter');
  await expect(heading(page, /Quorums meet/)).toBeInViewport();
});

test('whoever only scrolls past keeps their place', async ({page}) => {
  await page.goto(lesson);
  await readTo(page, /Clocks help/);
  await expectKept(page, 'choice/clocks-help');
  const before = await kept(page);
  for (const name of [/Half an answer/, /In short/, /Clocks help/]) await readTo(page, name);
  await page.reload();
  expect(await kept(page)).toBe(before);
});

test('two tabs: the newest place in a lesson wins, and places in two lessons are both kept', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(lesson);
  await readTo(one, /Clocks help/);
  await expectKept(one, 'choice/clocks-help');
  await other.goto(lesson);
  await readTo(other, /Quorums meet/);
  await expectKept(one, 'quorums/quorums-meet');
  // The first tab hears of it without a reload.
  await expect(goOn(one, /^Continue: /)).toHaveAttribute('href', /#quorums-meet/);
  await other.goto('bootcamp/flp/');
  await readTo(other, /One bit to agree on/);
  await expectKept(one, 'one-bit-to-agree-on');
  expect(await kept(one)).toContain('quorums/quorums-meet');
});

test('a complete lesson is not continued; the path goes on', async ({page}) => {
  await page.goto(lesson);
  await readTo(page, /Quorums meet/);
  await expectKept(page, 'quorums/quorums-meet');
  await page.getByRole('checkbox', {name: 'Mark this lesson complete'}).check();
  await page.goto('');
  await expect(page.getByRole('main').getByRole('link', {name: 'Continue with step 2'})).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the sittings are there, with links to where they begin, and nothing pretends to remember', async ({
    page,
  }) => {
    await page.goto(lesson);
    await about(page)
      .getByRole('listitem')
      .filter({hasText: /minutes/})
      .last()
      .getByRole('link')
      .click();
    await expect(page.getByRole('group', {name: /^Sitting \d of \d$/}).last()).toBeInViewport();
    await expect(page.getByText(/^Continue: /)).toHaveCount(0);
  });
});

test('with storage blocked a lesson is read as ever, and no notice comes for the place', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  await readTo(page, /Quorums meet/);
  await expect(goOn(page, /^Continue: /)).toHaveAttribute('href', /#quorums-meet/);
  await expect(page.getByText('does not let this site store anything')).toHaveCount(0);
});
