import type {Page} from '@playwright/test';
import {openWhole} from '@site/src/commands/browsers/open-whole.ts';
import {expect, test} from './fixtures/test.ts';

/** The heads and cells that assistive technology is told of, whatever the style sheet makes of the table. */
async function heardParts(page: Page, roles: readonly string[]): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ignored, role}) => !ignored && roles.includes(String(role?.value)))
    .map(({name}) => String(name?.value));
}

test('on a phone the rows of a table of sentences are stacked, and to who listens it stays a table', async ({
  page,
}) => {
  await page.setViewportSize({width: 1200, height: 900});
  await openWhole(page, 'bootcamp/introduction-course/');
  const row = page.getByRole('row', {name: /^Clocks/});
  const left = (place: number) =>
    row
      .locator('th, td')
      .nth(place)
      .evaluate((cell) => cell.getBoundingClientRect().left);
  expect(await left(1)).toBeGreaterThan(await left(0));

  await page.setViewportSize({width: 390, height: 844});
  expect(await left(1)).toBe(await left(0));
  await expect(row.locator('td').first()).toHaveCSS('display', 'block');
  const name = await row
    .locator('td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(name).toContain('Look for');
  expect(await heardParts(page, ['rowheader'])).toContain('Clocks');
  expect(await heardParts(page, ['columnheader'])).toContain('Look for');
});
