import type {Page} from '@playwright/test';
import {complete, firstObjective, key, lesson, resetAll, stepInMenu} from './fixtures/progress.ts';
import {shiftsSoFar} from './fixtures/shifts.ts';
import {expect, test} from './fixtures/test.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

test('a visit sets nothing', async ({page}) => {
  await page.goto(lesson);
  await expect(complete(page)).not.toBeChecked();
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await expect(firstObjective(page)).not.toBeChecked();
  expect(await key(page)).toBe('');
});

test('a tick is there after a reload, in the menu with words, and on the Start page', async ({page}) => {
  await page.goto(lesson);
  await complete(page).check();
  await expect(page.getByText('1 of 5 steps complete')).toBeVisible();
  await expect(stepInMenu(page)).toHaveAccessibleName(/completed/);
  await page.reload();
  await expect(complete(page)).toBeChecked();
  await page.goto('');
  const steps = page.getByRole('main').getByRole('listitem');
  await expect(steps.filter({has: page.getByText('✓ Done', {exact: true})})).toContainText('CAP theorem');
  await expect(page.getByRole('link', {name: /^Continue with step 2/})).toBeVisible();
});

test('a tick set in one tab is seen in another at once, and two tabs lose nothing', async ({context}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(lesson);
  // Only the fixture's own page waits by itself until it is hydrated.
  await one.waitForSelector(hydrated);
  await other.goto('progress/');
  await firstObjective(one).check();
  await expect(other.getByRole('checkbox').first()).toBeChecked();

  // Both write at the same moment, each many times.
  const boxesOf = (page: Page) => page.getByRole('main').locator('input[type=checkbox]');
  await other.goto('bootcamp/flp/');
  await other.waitForSelector(hydrated);
  await Promise.all(
    [one, other].map((page) =>
      boxesOf(page).evaluateAll((boxes) => {
        for (let round = 0; round < 5; round += 1) for (const box of boxes as HTMLInputElement[]) box.click();
      }),
    ),
  );
  const reader = await context.newPage();
  await reader.goto('progress/');
  for (const title of ['Understand the CAP theorem', 'Grasp the FLP']) {
    const group = reader.getByRole('group', {name: title});
    await expect(group.getByRole('checkbox').first()).toBeVisible();
    const [first, ...rest] = await group.getByRole('checkbox').all();
    // An odd number of clicks sets every box, save the one that was set before.
    if (!first) throw new Error(`no boxes under ${title}`);
    await expect(first).toBeChecked({checked: title.includes('FLP')});
    for (const box of rest) await expect(box).toBeChecked();
  }
});

test('a reset asks, clears every tab, and can be undone', async ({context}) => {
  const [page, other] = [await context.newPage(), await context.newPage()];
  await other.goto(lesson);
  await complete(other).check();
  await page.goto('progress/');
  await page.getByRole('button', {name: 'Reset my progress'}).click();
  await page.getByRole('dialog').getByRole('button', {name: 'Keep everything'}).click();
  await expect(complete(other)).toBeChecked();

  await resetAll(page);
  await expect(complete(other)).not.toBeChecked();
  await expect(page.getByRole('button', {name: 'Reset my progress'})).toBeDisabled();
  await page.getByRole('button', {name: 'Undo the reset'}).click();
  await expect(complete(other)).toBeChecked();
  await other.reload();
  await expect(complete(other)).toBeChecked();
});

test('reviews are forgotten apart from ticks, and can be had back', async ({page}) => {
  await page.goto('review/');
  await page.getByRole('combobox', {name: 'From'}).selectOption({index: 1});
  await page.getByRole('button', {name: /^Begin: /}).click();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: /^Again/}).click();
  await page.goto('progress/');
  await page.getByRole('checkbox').first().check();
  await resetAll(page);
  const opener = page.getByRole('button', {name: 'Forget my reviews'});
  await expect(opener).toBeEnabled();
  await page.getByRole('button', {name: 'Undo the reset'}).click();
  await opener.click();
  await expect(page.getByRole('dialog').getByText('Forget the one review that you have held')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', {name: 'Forget'}).click();
  await expect(opener).toBeDisabled();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('button', {name: 'Undo the forgetting'}).click();
  await expect(opener).toBeEnabled();
});

test('what another site of the address has cleared can be kept again', async ({context}) => {
  const [page, sibling] = [await context.newPage(), await context.newPage()];
  await page.goto(lesson);
  await complete(page).check();
  await expect.poll(() => key(page)).not.toBe('');
  await sibling.goto('progress/');
  await sibling.evaluate(() => localStorage.clear());
  await expect(complete(page)).not.toBeChecked();
  await page.getByRole('button', {name: 'Keep it again'}).click();
  await expect(complete(page)).toBeChecked();
  await page.goto(lesson);
  await expect(complete(page)).toBeChecked();
});

test('with the keyboard alone one ticks, resets and undoes', async ({page}) => {
  await page.goto(lesson);
  await firstObjective(page).focus();
  await page.keyboard.press('Space');
  await expect(firstObjective(page)).toBeChecked();
  await page.goto('progress/');
  await page.getByRole('button', {name: 'Reset my progress'}).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog').getByRole('button', {name: 'Reset'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  await expect(page.getByRole('button', {name: 'Undo the reset'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByRole('button', {name: 'Reset my progress'})).toBeFocused();
});

test('nothing moves when the ticks appear @phone', async ({page}) => {
  await page.goto(lesson);
  await complete(page).check();
  await expect.poll(() => key(page)).not.toBe('');
  // A slow processor draws a page in pieces, as a slow line does.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: 6});
  for (const address of ['', lesson, 'progress/']) {
    await page.goto(address);
    await expect(page.locator(hydrated)).toBeAttached();
    expect(await shiftsSoFar(page), `layout shift on /${address}`).toBe(0);
  }
});
