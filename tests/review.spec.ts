import type {Page} from '@playwright/test';
import {skills} from '@site/src/core/review/catalogue.ts';
import {instanceOf} from '@site/src/core/review/instance.ts';
import {key, lesson} from './fixtures/progress.ts';
import {shiftsSoFar} from './fixtures/shifts.ts';
import {expect, test} from './fixtures/test.ts';
import {watchScripts} from './fixtures/watch-scripts.ts';

const DAY = 20_800;
const noon = new Date(DAY * 86_400_000 + 43_200_000);

/** A record as a reader has it who has held some reviews: ids with the day on which each is due. */
async function remembering(page: Page, due: Readonly<Record<string, number>>): Promise<void> {
  await page.clock.setFixedTime(noon);
  await fixSeeds(page);
  await page.goto('progress/');
  await page.getByRole('checkbox').first().check();
  await expect.poll(() => key(page)).not.toBe('');
  const items = Object.entries(due).map(([id, day]) => [
    `${id}/review`,
    {value: `${day} ${day - 3} 3.0000 5.0000 2 0`, counter: 2, replica: 'test'},
  ]);
  await page.evaluate(
    ([name, added]) => {
      const record = JSON.parse(localStorage.getItem(name) ?? '{}') as {items: object};
      localStorage.setItem(
        name,
        JSON.stringify({...record, items: {...record.items, ...(Object.fromEntries(added) as object)}}),
      );
    },
    [await key(page), items] as const,
  );
}

const menu = (page: Page) =>
  page.getByRole('navigation', {name: 'Contents'}).getByRole('link', {name: /^Review/});
const begin = (page: Page) => page.getByRole('button', {name: /^Begin: /});
const session = (page: Page) => page.getByRole('region', {name: 'Review session'});
const place = (page: Page, words: string) =>
  expect(session(page).getByText(words, {exact: true})).toBeVisible();

/** Sessions begin with the seeds 70, 71, 72 …, so that a test knows what is asked. */
const SEED = 70;
const fixSeeds = (page: Page) =>
  page.addInitScript((seed) => {
    crypto.getRandomValues = ((into: Uint32Array) => {
      into.set(Array.from(into, (_, at) => seed + at));
      return into;
    }) as Crypto['getRandomValues'];
  }, SEED);

/** Picks by key an answer to a question of this skill, and has it checked. */
async function answer(page: Page, name: string, isRight: boolean, seed = SEED): Promise<void> {
  const skill = skills.find(({id}) => id === name);
  if (!skill) throw new Error(`There is no skill ${name}.`);
  const choice = instanceOf(skill, seed, 0).choices.findIndex((each) => each.isRight === isRight);
  await page.keyboard.press(String(choice + 1));
  await page.keyboard.press('Enter');
  await expect(session(page).getByRole('status')).toHaveText(isRight ? 'Right.' : 'Not so.');
}

test('what is due is told in the menu and on the Start page, and nothing moves @phone', async ({
  page,
  isMobile,
}) => {
  await remembering(page, {'skills/fan-out': DAY - 1, 'terms/quorum': DAY, 'skills/percentile': DAY + 1});
  for (const address of ['', lesson, 'review/']) {
    await page.goto(address);
    if (address === '') await expect(page.getByRole('main').getByRole('link', {name: '2 due'})).toBeVisible();
    if (address === 'review/') await expect(begin(page)).toBeVisible();
    if (!isMobile) await expect(menu(page)).toHaveAccessibleName('Review 2 due');
    expect(await shiftsSoFar(page), `layout shift on /${address}`).toBe(0);
  }
  await page.clock.setFixedTime(new Date(noon.getTime() + 86_400_000));
  await page.goto('');
  await expect(page.getByRole('main').getByRole('link', {name: '3 due'})).toBeVisible();
});

test('by keyboard alone: an answer, its reason, a grade, once more what was missed, and when each comes again', async ({
  page,
}) => {
  await remembering(page, {'skills/fan-out': DAY - 1, 'skills/percentile': DAY});
  await page.goto('review/');
  await expect(page.getByText('2 due.')).toBeVisible();
  await begin(page).focus();
  await page.keyboard.press('Enter');
  await place(page, '1 of 2');
  await answer(page, 'fan-out', false);
  await expect(session(page).getByText('Behind it may stand the thought that')).toBeVisible();
  await expect(session(page).getByText('Right:', {exact: true})).toBeVisible();
  // The grade that the answer suggests has the focus; of what was missed none says that it was good.
  await expect(session(page).getByRole('button', {name: /^Again/})).toBeFocused();
  await expect(session(page).getByRole('button', {name: /^Good/})).toHaveCount(0);
  await page.keyboard.press('Enter');
  await place(page, '2 of 3');
  await answer(page, 'percentile', true, SEED + 1);
  await expect(session(page).getByText('Sorted, it is number')).toBeVisible();
  await expect(session(page).getByRole('table')).toHaveCount(2);
  await expect(session(page).getByRole('button', {name: /^Good/})).toBeFocused();
  await page.keyboard.press('4');
  await expect(session(page).getByText(/once more/)).toBeVisible();
  await answer(page, 'fan-out', true, SEED + 1);
  await page.keyboard.press('Enter');
  await expect(session(page).getByText('That was all. 1 of 2 right at first.')).toBeFocused();
  const told = session(page).getByRole('listitem');
  await expect(told.nth(0)).toContainText('tomorrow');
  await expect(told.nth(1)).toContainText(/in \d+ days/);
  await session(page).getByRole('button', {name: 'Close'}).press('Enter');
  await expect(page.getByText(/^Nothing is due until/)).toBeVisible();
  await page.getByText('What comes when').press('Enter');
  await expect(page.getByText('read a percentile off a list of times')).toBeVisible();
});

test('a grade is kept at once, and undo takes it back to the answer as it was', async ({page}) => {
  await remembering(page, {'skills/fan-out': DAY - 1, 'skills/percentile': DAY});
  const kept = async () => {
    const name = await key(page);
    return page.evaluate((record) => {
      const {items} = JSON.parse(localStorage.getItem(record) ?? '{}') as {
        items: Record<string, {value: string}>;
      };
      return items['skills/fan-out/review']?.value;
    }, name);
  };
  await page.goto('review/');
  const before = await kept();
  await begin(page).click();
  await expect(session(page).getByRole('button', {name: 'Undo'})).toBeDisabled();
  await answer(page, 'fan-out', true);
  await session(page).getByRole('button', {name: /^Hard/}).click();
  await place(page, '2 of 2');
  await expect.poll(kept).not.toBe(before);
  await session(page).getByRole('button', {name: 'Undo'}).click();
  await place(page, '1 of 2');
  await expect(session(page).getByRole('status')).toHaveText('Right.');
  await expect.poll(kept).toBe(before);
  await session(page).getByRole('button', {name: /^Easy/}).click();
  await expect.poll(kept).not.toBe(before);
  await page.reload();
  await expect(page.getByText('1 due.')).toBeVisible();
});

test('a question of a lesson is asked as it stands there, and the answer given in the lesson is left alone', async ({
  page,
}) => {
  await remembering(page, {'cap/harvest-99': DAY});
  await page.goto('review/');
  await begin(page).click();
  const question = session(page).getByRole('group', {name: /A search is spread evenly over 100 shards/});
  await question.getByRole('textbox', {name: /Your answer/}).fill('100');
  await question.getByRole('button', {name: 'Check'}).click();
  await expect(question.getByText('That is the yield')).toBeVisible();
  await session(page)
    .getByRole('button', {name: /^Again/})
    .click();
  await place(page, '2 of 2');
  await question.getByRole('textbox', {name: /Your answer/}).fill('99');
  await question.getByRole('button', {name: 'Check'}).click();
  await expect(question.getByText('99 of 100 equal parts')).toBeVisible();
  await session(page).getByRole('button', {name: 'Go on'}).click();
  await expect(session(page).getByText('That was all. 0 of 1 right at first.')).toBeVisible();
  await session(page).getByRole('button', {name: 'Close'}).click();
  await page.goto(lesson);
  await expect(page.locator('#cap-harvest-99').getByRole('textbox')).toHaveValue('');
});

test('what was read and answered comes for the first time; and a lesson can be chosen', async ({page}) => {
  await page.goto('review/');
  await expect(page.getByText('Nothing is due.')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Nothing to begin with'})).toBeVisible();
  await page
    .getByRole('combobox', {name: 'From'})
    .selectOption({label: 'Step 4: Grasp the FLP impossibility result'});
  await expect(page.getByRole('button', {name: 'Begin: 10 questions'})).toBeVisible();
  await page.goto(lesson);
  await page.getByRole('checkbox', {name: 'Mark this lesson complete'}).check();
  await page.goto('review/');
  await expect(page.getByText(/^Nothing is due\. \d\d new from what you have read\./)).toBeVisible();
  await expect(page.getByRole('button', {name: 'Begin: 5 questions'})).toBeVisible();
});

test('the scheduler and the skills come with the page of reviews and with no other', async ({page}) => {
  const scripts = watchScripts(page);
  const asked = () => scripts().filter((text) => text.includes('request_retention'));
  for (const address of ['', lesson, 'progress/']) await page.goto(address);
  expect(scripts()).not.toEqual([]);
  expect(asked()).toEqual([]);
  await page.goto('review/');
  await expect(page.getByRole('button', {name: 'Nothing to begin with'})).toBeVisible();
  await expect.poll(() => asked().length).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('the page says what it is', async ({page}) => {
    await page.goto('review/');
    // Playwright's own search leaves out what stands in such an element.
    const note = page.locator('main noscript').first();
    await expect(note).toBeVisible();
    expect(await note.textContent()).toContain('This page needs JavaScript: its questions are made');
    await expect(page.getByRole('heading', {name: 'How it works'})).toBeVisible();
  });
});

test('a storage that fills in the middle of a session is spoken of, and the session goes on', async ({
  page,
}) => {
  await remembering(page, {'skills/fan-out': DAY - 1, 'skills/percentile': DAY});
  await page.goto('review/');
  await begin(page).click();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await answer(page, 'fan-out', true);
  await page.keyboard.press('Enter');
  await expect(page.getByText('is full, so new ticks and reviews last only until you leave')).toBeVisible();
  await place(page, '2 of 2');
  await answer(page, 'percentile', true, SEED + 1);
  await page.keyboard.press('Enter');
  await expect(session(page).getByText('That was all. 2 of 2 right at first.')).toBeVisible();
});

test.describe('without storage', () => {
  // The theme's own colour mode warns where storage is blocked.
  test.use({allowedConsole: [/Docusaurus browser storage is not available/]});
  test('a session can be held, and the page says that it cannot be kept', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await fixSeeds(page);
    await page.goto('review/');
    await page.getByRole('combobox', {name: 'From'}).selectOption({index: 2});
    await begin(page).click();
    await place(page, '1 of 10');
    await answer(page, 'attempts-at-bottom', true);
    await page.keyboard.press('Enter');
    await expect(page.getByText('ticks and reviews last only until you leave')).toBeVisible();
    await place(page, '2 of 10');
  });
});
