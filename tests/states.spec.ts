import type {Page} from '@playwright/test';
import {axeViolations} from './fixtures/axe.ts';
import {labStates} from './fixtures/lab-states.ts';
import {findOverlaps} from './fixtures/overlaps.ts';
import {findSmallTargets, target} from './fixtures/targets.ts';
import {expect, test} from './fixtures/test.ts';

/** The page for contributors has each tag once, and changes with none of the lessons. */
const blocks = 'contributing/blocks/';
const question = (page: Page, prompt: RegExp) => page.getByRole('group', {name: prompt});

/** What readers bring pages to; each is looked at in both modes, at a desk and on a phone. */
const states: Readonly<Record<string, (page: Page, isMobile: boolean) => Promise<void>>> = {
  'the menu opened': async (page, isMobile) => {
    await page.goto('bootcamp/cap-theorem/');
    if (isMobile) await page.getByRole('button', {name: 'Menu'}).click();
    else await page.getByText('On this page').first().click();
    await expect(page.getByRole('navigation', {name: 'Contents'})).toBeVisible();
  },
  'a lesson worked through: a tick, an opened proof, answers right, wrong and given up, a hint': async (
    page,
  ) => {
    await page.goto(blocks);
    const sure = question(page, /Two sets of three nodes/);
    await sure.getByText('Hint').click();
    await sure.getByRole('radio', {name: 'Always.'}).check();
    await sure.getByRole('button', {name: 'Check'}).click();
    await expect(sure.getByRole('status')).toHaveText('Right.');
    const given = question(page, /gets a sixth/);
    await given.getByRole('button', {name: 'Show the answer'}).click();
    await expect(given.getByRole('status')).toBeFocused();
    await page.getByRole('button', {name: 'Open every step'}).first().click();
    for (const heading of await page.locator('.markdown details:not([open]) > summary').all()) {
      if (await heading.isVisible()) await heading.click();
    }
  },
  'a miss, and a term that shows its note': async (page) => {
    await page.goto(blocks);
    const missed = question(page, /Two sets of three nodes/);
    await missed.getByRole('radio', {name: 'Sometimes.'}).check();
    await missed.getByRole('button', {name: 'Check'}).click();
    await expect(missed.getByRole('status')).toContainText('Not so');
    const term = page.getByRole('link', {name: 'linearizable'});
    await term.scrollIntoViewIfNeeded();
    await term.focus();
    await expect(page.getByRole('tooltip')).toBeVisible();
  },
  'a finished lesson': async (page) => {
    await page.goto('bootcamp/cap-theorem/');
    const foot = page.getByRole('region', {name: 'What can you do now?'});
    await foot.getByRole('checkbox').first().check();
    await foot.getByRole('checkbox', {name: 'Mark this lesson complete'}).check();
    await expect(page.getByRole('checkbox', {name: 'Mark this lesson complete'})).toBeChecked();
  },
  ...labStates,
  'a library page on which nothing is found': async (page) => {
    await page.goto('next-steps/papers/?words=no-such-thing');
    await expect(page.getByText(/Nothing|No entry/i).first()).toBeVisible();
  },
  'a review answered wrongly': async (page) => {
    await page.addInitScript(() => {
      crypto.getRandomValues = ((into: Uint32Array) => into.fill(3)) as Crypto['getRandomValues'];
    });
    await page.goto('review/');
    await page.getByRole('combobox', {name: 'From'}).selectOption({index: 1});
    await page.getByRole('button', {name: /^Begin: /}).click();
    const session = page.getByRole('region', {name: 'Review session'});
    await session.getByRole('radio').first().check();
    await session.getByRole('button', {name: 'Check'}).click();
    await expect(session.getByRole('status')).toHaveText(/Right|Not so/);
  },
  'a summary of progress': async (page) => {
    await page.goto('progress/');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', {name: 'Make a summary'}).click();
    await expect(page.getByRole('button', {name: 'Print the summary'})).toBeVisible();
  },
  'progress about to be reset': async (page) => {
    await page.goto('progress/');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', {name: /Reset my progress/}).click();
  },
};

for (const [name, bring] of Object.entries(states)) {
  test(`${name}: axe finds nothing, nothing overlaps, thumbs hit it @phone`, async ({page, isMobile}) => {
    test.slow();
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await bring(page, isMobile);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect.soft(await axeViolations(page), colorScheme).toEqual([]);
    }
    if (isMobile) expect.soft(await page.evaluate(findSmallTargets, target)).toEqual([]);
    // What is opened over the page (the menu, a list, a note, a dialog) lies over it on purpose; axe has looked at it.
    if ((await page.locator(':popover-open, :modal, [data-over][open]').count()) > 0) return;
    await page.evaluate(() => scrollTo(0, 0));
    expect.soft(await page.evaluate(findOverlaps)).toEqual([]);
  });
}
