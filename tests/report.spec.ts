import {expect, test} from './fixtures/test.ts';
import {openWhole} from '@site/src/commands/browsers/open-whole.ts';

const lesson = 'bootcamp/cap-theorem/';

const fields = (href: string | null) => Object.fromEntries(new URL(href ?? '').searchParams);

test('a mistake is reported with its page, the words selected and their section @phone', async ({page}) => {
  // What is not laid out cannot be selected.
  await openWhole(page, lesson);
  const link = page.getByRole('link', {name: 'Report a mistake'});
  const claim = page.getByRole('paragraph').filter({hasText: 'Nancy Lynch'}).first();
  await claim.evaluate((element) => getSelection()?.selectAllChildren(element));
  await link.focus();
  await expect(link).toHaveAttribute('href', /claim=/);
  const {template, place, claim: words} = fields(await link.getAttribute('href'));
  expect(template).toBe('claim.yml');
  expect(place).toMatch(/^Understand the CAP theorem, “.+”, http.*\/bootcamp\/cap-theorem\/$/);
  expect(words).toContain('Nancy Lynch');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page is named', async ({page}) => {
    await page.goto(lesson);
    const href = await page.getByRole('link', {name: 'Report a mistake'}).getAttribute('href');
    expect(fields(href).place).toMatch(/^Understand the CAP theorem, http/);
  });
});
