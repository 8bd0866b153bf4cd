import type {Locator, Page} from '@playwright/test';
import {expect, test} from './fixtures/test.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';
import {watchScripts} from './fixtures/watch-scripts.ts';

const entries = (page: Page) => page.locator('li').filter({has: page.getByRole('heading', {level: 3})});
const shelves = (page: Page) => page.locator('section').filter({has: entries(page)});
const filters = (page: Page) => page.getByRole('search', {name: /filter the entries/i});
const found = (page: Page) => page.getByRole('status').filter({hasText: /entr(y|ies)/});
const entry = (page: Page, title: string) =>
  entries(page).filter({has: page.getByRole('link', {name: title})});

/** Opens a page and waits until its controls listen. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(hydrated)).toBeAttached();
}

/** Chooses the option that begins with these words, and returns the figure that stands beside them. */
async function choose(field: Locator, words: string): Promise<number> {
  const texts = await field.locator('option').allTextContents();
  const text = texts.find((each) => each.startsWith(`${words} (`)) ?? '';
  await field.selectOption({label: text});
  return Number(/\((\d+)\)$/.exec(text)?.[1]);
}

test('filters combine, each figure is what its choice leaves, and the address keeps them @phone', async ({
  page,
}) => {
  await open(page, 'next-steps/papers/');
  const all = await entries(page).count();
  expect(all).toBeGreaterThan(80);
  await expect(found(page)).toHaveText(`${all} entries`);

  const onTopic = await choose(filters(page).getByLabel('Topic'), 'Consensus');
  await expect(entries(page)).toHaveCount(onTopic);
  await expect(found(page)).toHaveText(`${onTopic} of ${all} entries`);

  const onBoth = await choose(filters(page).getByLabel('Level'), 'For specialists');
  expect(onBoth).toBeLessThan(onTopic);
  await expect(entries(page)).toHaveCount(onBoth);
  await expect(page).toHaveURL(/\?topic=consensus&level=3$/);

  await filters(page).getByLabel('Words').fill('toueg');
  await expect(entries(page)).toHaveCount(2);
  await expect(shelves(page)).toHaveCount(1);
  await expect(page).toHaveURL(/\?words=toueg&topic=consensus&level=3$/);
});

test('an address with a filter shows the same view to somebody else', async ({page}) => {
  await open(page, 'next-steps/papers/?words=lamport&access=free');
  await expect(filters(page).getByLabel('Words')).toHaveValue('lamport');
  await expect(filters(page).getByLabel('Access')).toHaveValue('free');
  const titles = await entries(page).getByRole('heading').allTextContents();
  expect(titles).toContain('Paxos Made Simple');
  expect(titles.length).toBeLessThan(15);
});

test('nothing found says so and offers the ways back, by keyboard alone', async ({page}) => {
  await open(page, 'next-steps/books/');
  await filters(page).getByLabel('Words').focus();
  await page.keyboard.type('lynch');
  await expect(entries(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(filters(page).getByLabel('Level')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found(page)).toHaveText(/^Nothing found among the \d+ entries of this page\.$/);
  await expect(entries(page)).toHaveCount(0);

  const wider = page.getByRole('button', {name: 'Leave out the level: 1 entry'});
  await expect(wider).toBeVisible();
  await wider.focus();
  await page.keyboard.press('Enter');
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole('button', {name: 'Show all entries'}).press('Enter');
  await expect(page).toHaveURL(/next-steps\/books\/$/);
  await expect(found(page)).toHaveText(/^\d+ entries$/);
});

test('an address that names what the page does not have says so', async ({page}) => {
  await open(page, 'next-steps/books/?topic=gardening');
  await expect(found(page)).toHaveText(/^Nothing found/);
  await page.getByRole('button', {name: /^Leave out the topic/}).click();
  await expect(found(page)).toHaveText(/^\d+ entries$/);
});

test('a link to an entry shows it, whatever the filter was', async ({page}) => {
  await open(page, 'next-steps/papers/?topic=raft');
  await expect(entry(page, 'The Tail at Scale')).toHaveCount(0);
  await page.getByRole('link', {name: 'The Tail at Scale'}).click();
  await expect(entry(page, 'The Tail at Scale')).toBeInViewport();
});

test('marks are kept, and an entry that is ticked under a filter does not slip away @phone', async ({
  page,
}) => {
  await open(page, 'next-steps/testing/');
  const all = await entries(page).count();
  await choose(filters(page).getByLabel('My marks'), 'Not read yet');
  const box = page.getByRole('checkbox', {name: 'Read: Toxiproxy', exact: true});
  await box.check();
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect(found(page)).toHaveText(`${all - 1} of ${all} entries`);

  await page.reload();
  await expect(entries(page)).toHaveCount(all - 1);
  expect(await choose(filters(page).getByLabel('My marks'), 'Read')).toBe(1);
  await expect(page.getByRole('checkbox', {name: 'Read: Toxiproxy', exact: true})).toBeChecked();
});

test('an entry is cited as text and as BibTeX', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'next-steps/papers/');
  const raft = entry(page, 'In Search of an Understandable Consensus Algorithm');
  await raft.getByRole('button', {name: /^Cite/}).press('Enter');
  await expect(raft.getByText(/^Diego Ongaro and John Ousterhout\. In Search/)).toBeVisible();
  await raft.getByRole('button', {name: 'Copy BibTeX'}).click();
  await expect(raft.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('@misc{raft-paper,');
  expect(copied).toContain('author = {Ongaro, Diego and Ousterhout, John}');
});

test('a list of one’s own: marked on two pages, put in order by keyboard, kept, and saved @phone', async ({
  page,
}) => {
  await open(page, 'next-steps/papers/');
  await page.getByRole('checkbox', {name: /^To read: Dynamo/}).check();
  await page.getByRole('checkbox', {name: 'To read: Bigtable: A Distributed', exact: false}).check();
  await open(page, 'next-steps/books/');
  await page.getByRole('checkbox', {name: 'To read: Distributed Algorithms', exact: true}).check();

  await open(page, 'next-steps/reading-list/');
  const titles = page.locator('main ol > li > div > a');
  await expect(titles).toHaveText([/^Dynamo/, /^Bigtable/, 'Distributed Algorithms']);
  const up = page.getByRole('button', {name: 'Up: Distributed Algorithms'});
  await up.press('Enter');
  await expect(titles).toHaveText([/^Dynamo/, 'Distributed Algorithms', /^Bigtable/]);
  await expect(up).toBeFocused();
  await up.press('Enter');
  await expect(page.getByText('Distributed Algorithms is now number 1 of 3.')).toBeVisible();
  await page.reload();
  await expect(titles).toHaveText(['Distributed Algorithms', /^Dynamo/, /^Bigtable/]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save as BibTeX'}).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('reading-list.bib');

  await page.getByRole('button', {name: /^Take off: Dynamo/}).click();
  await expect(titles).toHaveText(['Distributed Algorithms', /^Bigtable/]);
  await page.getByRole('checkbox', {name: 'Read: Distributed Algorithms'}).check();
  await page.getByRole('button', {name: 'Take off what I have read (1)'}).click();
  await expect(titles).toHaveText([/^Bigtable/]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const name of ['papers', 'books', 'courses', 'blogs', 'testing']) {
    test(`all entries of ${name} are there in order, with where to find them @phone`, async ({page}) => {
      await page.goto(`next-steps/${name}/`);
      const count = await entries(page).count();
      await expect(found(page)).toHaveText(`${count} entries`);
      await expect(filters(page)).toBeHidden();
      await expect(page.getByRole('checkbox').filter({visible: true})).toHaveCount(0);
      for (const link of await entries(page).getByRole('heading').getByRole('link').all()) {
        await expect(link).toHaveAttribute('href', /^https?:\/\//);
      }
    });
  }

  test('the reading list says what it needs', async ({page}) => {
    await page.goto('next-steps/reading-list/');
    await expect(page.getByText(/without JavaScript there is none/)).toBeVisible();
  });
});

test('a library page on a phone scrolls down and never sideways @phone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  for (const name of ['papers', 'testing', 'reading-list']) {
    await open(page, `next-steps/${name}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test('lessons carry nothing of the library, and a page of it only its own entries', async ({context}) => {
  /** Whether the scripts that a page runs say something. */
  const says = async (address: string, words: string[]): Promise<boolean[]> => {
    const tab = await context.newPage();
    const scripts = watchScripts(tab);
    await open(tab, address);
    const all = scripts().join('\n');
    await tab.close();
    return words.map((each) => all.includes(each));
  };
  const words = ['Filter the entries of this page', 'The Google File System', 'Systemantics:'];
  expect(await says('bootcamp/cap-theorem/', words)).toEqual([false, false, false]);
  expect(await says('next-steps/books/', words)).toEqual([true, false, true]);
  expect(await says('next-steps/papers/', words)).toEqual([true, true, false]);
  expect(await says('next-steps/reading-list/', words)).toEqual([false, true, true]);
});

test('an address that was cut in the middle of an escape shows the whole page', async ({page}) => {
  await open(page, 'next-steps/papers/#%E0%A4%A');
  await expect(entries(page).first()).toBeVisible();
  await expect(found(page)).toHaveText(/^\d+ entries$/);
});
