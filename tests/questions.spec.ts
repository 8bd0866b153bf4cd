import type {Page} from '@playwright/test';
import {shiftsSoFar} from './fixtures/shifts.ts';
import {axeViolations} from './fixtures/axe.ts';
import {expect, test} from './fixtures/test.ts';

/** The page for contributors, which has a question of each kind and changes with none of the lessons. */
const page = 'contributing/blocks/';

const question = (tab: Page, prompt: RegExp) => tab.getByRole('group', {name: prompt});
const one = (tab: Page) => question(tab, /Two sets of three nodes/);

test('a miss is explained, a hint is there for those who want it, and one can try again @phone', async ({
  page: tab,
}) => {
  await tab.goto(page);
  await one(tab).getByText('Hint').click();
  await expect(one(tab).getByText('How many nodes would two sets')).toBeVisible();
  await one(tab).getByRole('button', {name: 'Check'}).click();
  await expect(one(tab).getByRole('status')).toHaveText('Choose an answer first.');

  await one(tab).getByRole('radio', {name: 'Sometimes.'}).check();
  await one(tab).getByRole('button', {name: 'Check'}).click();
  await expect(one(tab).getByRole('status')).toContainText('Not so');
  await expect(one(tab).getByText('This is so for sets of two.')).toBeVisible();
  await expect(one(tab).getByText('they would need six')).toBeHidden();

  await one(tab).getByRole('radio', {name: 'Always.'}).check();
  await expect(one(tab).getByText('This is so for sets of two.')).toBeHidden();
  await one(tab).getByRole('button', {name: 'Check'}).click();
  await expect(one(tab).getByRole('status')).toHaveText('Right.');
  await expect(one(tab).getByText('they would need six')).toBeVisible();
  await expect(one(tab).getByText('Two equal sets share all three.')).toBeVisible();
});

test('all of it goes by keyboard, and the focus is never lost', async ({page: tab}) => {
  await tab.goto(page);
  await one(tab).getByRole('radio').first().focus();
  await tab.keyboard.press('Space');
  await tab.keyboard.press('ArrowDown');
  await expect(one(tab).getByRole('radio', {name: 'Always.'})).toBeChecked();
  await tab.keyboard.press('Enter');
  await expect(one(tab).getByRole('status')).toHaveText('Right.');
  await expect(one(tab).getByRole('status')).toBeFocused();
  await tab.keyboard.press('Shift+Tab');
  await expect(one(tab).getByRole('button', {name: 'Start again'})).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(one(tab)).toBeFocused();
  await expect(one(tab).getByRole('radio', {name: 'Always.'})).not.toBeChecked();
});

test('an answer is there after a reload with its explanations folded, and nothing moves @phone', async ({
  page: tab,
}) => {
  await tab.goto(page);
  await one(tab).getByRole('radio', {name: 'Never.'}).check();
  await one(tab).getByRole('button', {name: 'Check'}).click();
  const six = question(tab, /gets a sixth/);
  await six.getByRole('button', {name: 'Show the answer'}).click();
  await expect(six.getByText('Losing three leaves three')).toBeVisible();
  await expect(six.getByRole('status')).toBeFocused();

  await tab.reload();
  await expect(one(tab).getByRole('status')).toHaveText('Your last answer was not right.');
  await expect(one(tab).getByRole('radio', {name: 'Never.'})).toBeChecked();
  await expect(six.getByRole('status')).toHaveText('You have seen the answer.');
  await expect(six.getByText('Losing three leaves three')).toBeHidden();
  expect(await shiftsSoFar(tab)).toBeLessThan(0.01);

  await one(tab).getByRole('button', {name: 'Show why'}).click();
  await expect(one(tab).getByText('Two equal sets share all three.')).toBeVisible();
});

test('several, an order and a number are judged whole @phone', async ({page: tab}) => {
  await tab.goto(page);
  const several = question(tab, /Which of these are majorities/);
  await several.getByRole('checkbox').nth(1).check();
  await several.getByRole('button', {name: 'Check'}).click();
  await expect(several.getByRole('status')).toContainText('1 of the 2 right ones');

  const order = question(tab, /Order the proof/);
  const stand = async (...places: [RegExp, string][]) => {
    for (const [step, at] of places) await order.getByRole('combobox', {name: step}).selectOption(at);
    await order.getByRole('button', {name: 'Check'}).click();
  };
  await stand([/Suppose/, '1'], [/Then together/, '4'], [/There are only/, '2'], [/contradiction/, '3']);
  await expect(order.getByRole('status')).toHaveText('Not yet: 2 of 4 stand in their place.');
  await expect(order.getByText('Place 1 or 2:')).toBeVisible();
  await expect(order.getByText('Place 1 to 3:')).toBeVisible();
  // What the file has third may as well be said first.
  await stand([/There are only/, '1'], [/Suppose/, '2'], [/Then together/, '3'], [/contradiction/, '4']);
  await expect(order.getByRole('status')).toHaveText('Right.');

  const number = question(tab, /majority of seven/);
  await number.getByRole('textbox', {name: /Your answer/}).fill('3');
  await number.getByRole('textbox').press('Enter');
  await expect(number.getByText('another three could do the same')).toBeVisible();
  await number.getByRole('textbox').fill('4 kg');
  await number.getByRole('textbox').press('Enter');
  await expect(number.getByRole('status')).toHaveText(
    'The answer is asked for in nodes; the number alone will do.',
  );
  await number.getByRole('textbox').fill('4,0 nodes');
  await number.getByRole('textbox').press('Enter');
  await expect(number.getByRole('status')).toHaveText('Right.');
});

test('axe finds nothing in a question that was missed, one that is over and one half done @phone', async ({
  page: tab,
}) => {
  await tab.goto(page);
  await one(tab).getByRole('radio', {name: 'Never.'}).check();
  await one(tab).getByRole('button', {name: 'Check'}).click();
  for (const prompt of [/gets a sixth/, /Order the proof/, /majority of seven/]) {
    await question(tab, prompt).getByRole('button', {name: 'Show the answer'}).click();
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    expect(await axeViolations(tab)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('each answer stands in a disclosure, and controls that would do nothing are away @phone', async ({
    page: tab,
  }) => {
    await tab.goto(page);
    await expect(one(tab).getByRole('button', {name: 'Check'})).toBeHidden();
    // Playwright's text locators pass over <noscript>, so these go by element.
    const disclosures = one(tab).locator('noscript details');
    expect(await disclosures.locator('div').allTextContents()).toEqual([
      'Not so: This is so for sets of two. Three and three are more than five, so they cannot miss each other.',
      'Right: Without a common node they would need six, and there are five.',
      'Not so: Two equal sets share all three.',
    ]);
    const first = disclosures.first();
    await expect(first.locator('div')).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('div')).toBeVisible();
  });
});
