import type {Page} from '@playwright/test';
import {skills} from '@site/src/core/review/catalogue.ts';
import {instanceOf} from '@site/src/core/review/instance.ts';
import {key, lesson} from './fixtures/progress.ts';
import {shiftsSoFar} from './fixtures/shifts.ts';
import {expect, test} from './fixtures/test.ts';

const SEED = 70;

test.beforeEach(({page}) =>
  page.addInitScript((seed) => {
    crypto.getRandomValues = ((into: Uint32Array) => {
      into.set(Array.from(into, (_, at) => seed + at));
      return into;
    }) as Crypto['getRandomValues'];
  }, SEED),
);

const firstEnd = (page: Page) => page.getByRole('group', {name: 'Sitting 2 of 4'});
const opener = (page: Page) => firstEnd(page).getByRole('button', {name: 'Try three fresh questions'});
const session = (page: Page) => firstEnd(page).getByRole('region', {name: 'Review session'});

/** The place of the right answer among those that the skill offers. */
function rightKey(name: string, seed: number): string {
  const skill = skills.find(({id}) => id === name);
  if (!skill) throw new Error(`There is no skill ${name}.`);
  return String(instanceOf(skill, seed, 0).choices.findIndex(({isRight}) => isRight) + 1);
}

test('at the end of a sitting three questions are made of what it taught, and its grades are kept @phone', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto(lesson);
  await expect(opener(page)).toBeVisible();
  expect(await shiftsSoFar(page)).toBeLessThan(0.01);
  const before = scripts.length;
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(session(page).getByText('1 of 3', {exact: true})).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  for (const [at, name] of ['linearizable', 'may-return', 'majority-side'].entries()) {
    await page.keyboard.press(rightKey(name, SEED + at));
    await page.keyboard.press('Enter');
    await expect(session(page).getByRole('status')).toHaveText('Right.');
    await page.keyboard.press('Enter');
  }
  await expect(session(page).getByText('That was all. 3 of 3 right at first.')).toBeFocused();
  await session(page).getByRole('button', {name: 'Close'}).press('Enter');
  await expect(session(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  const kept = await page.evaluate((name) => localStorage.getItem(name) ?? '', await key(page));
  expect(kept.match(/skills\/[a-z-]+\/review/g)).toHaveLength(3);
});

test('the last sitting has its end as well, and another page closes what was open', async ({page}) => {
  await page.goto('bootcamp/flp/');
  const last = page.getByRole('button', {name: 'Try two fresh questions'}).last();
  // A hand takes longer to get there than the page to lay itself out; a click of the test does not.
  await expect(page.locator('.markdown > :not([data-drawn])')).toHaveCount(0);
  await last.click();
  const open = page.getByRole('region', {name: 'Review session'});
  await expect(open).toBeVisible();
  await page.getByRole('navigation', {name: 'Contents'}).getByRole('link', {name: 'Start here'}).click();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(open).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('no button stands there that does nothing, and the page of reviews shows a question', async ({
    page,
  }) => {
    await page.goto(lesson);
    await expect(firstEnd(page)).toBeVisible();
    await expect(opener(page)).toHaveCount(0);
    await page.goto('review/');
    await expect(page.getByText('A read asks 2 replicas. How many must have stored a write')).toBeVisible();
    await page.getByText('The answer', {exact: true}).click();
    await expect(page.getByText('3 replicas.').last()).toBeVisible();
  });
});
