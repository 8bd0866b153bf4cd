import type {Locator} from '@playwright/test';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {findFaintLines} from './fixtures/faint-lines.ts';
import {expect, test} from './fixtures/test.ts';

/** Whether what one sees of an element changes when something is done to it. */
async function changesLook(element: Locator, act: () => Promise<unknown>): Promise<boolean> {
  const before = await element.screenshot();
  await act();
  return !before.equals(await element.screenshot());
}

test.describe('under forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    // A visit of its own: a page that was drawn without them keeps some of its colours in the browser's emulation.
    test(`the lines of figures are seen on a ${colorScheme} ground`, async ({page}) => {
      await page.emulateMedia({forcedColors: 'active', colorScheme});
      const pages = builtPages().filter((each) => /^(bootcamp|labs)\/./.test(each) || each === '');
      for (const address of pages) {
        await page.goto(address);
        expect.soft(await page.evaluate(findFaintLines, 3), `/${address}`).toEqual([]);
      }
    });

    test(`focus, ticks, choices and verdicts are seen on a ${colorScheme} ground`, async ({page}) => {
      await page.emulateMedia({forcedColors: 'active', colorScheme});
      await page.goto('contributing/blocks/');
      const asked = page.getByRole('group', {name: /Two sets of three nodes/});
      const right = asked.getByRole('radio', {name: 'Always.'});
      await right.focus();
      expect(await changesLook(right, () => right.press('Space'))).toBe(true);
      const frame = asked.locator('..');
      expect(await changesLook(frame, () => page.keyboard.press('Tab'))).toBe(true);
      await expect(asked.getByRole('button', {name: 'Check'})).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(asked.getByText('they would need six')).toBeVisible();
      await expect(asked.getByRole('status')).toHaveText('Right.');

      await page.goto('labs/history/');
      await expect(page.locator('[data-live]').first()).toBeVisible();
      const bar = page.getByRole('option', {name: /^process 1: read 1 \(ok\)/});
      // Who comes to a bar chooses it.
      expect(await changesLook(bar, () => bar.focus())).toBe(true);
      await expect(bar).toHaveAttribute('aria-selected', 'true');

      await page.goto('bootcamp/cap-theorem/');
      // A key has all of the page laid out, so that what is pictured does not move.
      await page.keyboard.press('Shift');
      const tick = page.getByRole('checkbox', {name: 'Mark this lesson complete'});
      const contents = page.getByRole('navigation', {name: 'Contents'});
      const link = contents.getByRole('link', {name: /Understand the CAP theorem/});
      expect(await changesLook(tick, () => tick.check())).toBe(true);
      // The spine's own event is filled now.
      const [fill, stroke] = await link.locator('circle').evaluate((circle) => {
        const {fill, stroke} = getComputedStyle(circle);
        return [fill, stroke];
      });
      expect(fill).toBe(stroke);
    });
  }
});
