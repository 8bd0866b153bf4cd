import {makeBook} from '../src/commands/book/make.ts';
import {plan} from '../src/commands/book/plan.ts';
import {expect, test} from './fixtures/test.ts';
import {buildDir} from '@site/src/commands/site/address.ts';

test('a lesson prints as an article', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  await page.emulateMedia({media: 'print'});
  const article = page.locator('article');
  for (const role of ['navigation', 'button', 'banner'] as const)
    await expect(page.getByRole(role).filter({visible: true}), role).toHaveCount(0);
  // Proofs are open and questions show all that one can choose, with nothing answered.
  for (const why of await article.locator('section[role=group] li details > div').all())
    await expect(why).toBeVisible();
  await expect(article.getByRole('radio').first()).toBeVisible();
  await expect(article.getByText('Hint', {exact: true}).filter({visible: true})).toHaveCount(0);
  // The lab is its still picture.
  await expect(
    article
      .getByRole('region', {name: /^Lab: /})
      .locator('svg')
      .first(),
  ).toBeVisible();
  const source = article.locator('[role=doc-bibliography] cite a').first();
  const address = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain(await source.getAttribute('href'));
  const inside = article.locator('a[href^="#"]').first();
  expect(await inside.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('none');
});

test('the book has its pages in order, its bookmarks, and no link that leads nowhere', async ({browser}) => {
  test.slow();
  // Start and the first lesson: a book of all pages is made by `npm run book`, in the same way.
  const pdf = (await makeBook(browser, buildDir, {...plan, atMost: 2})).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(10);
  // Bookmarks of both chapters and their sections, and the tags that readers of screens need.
  expect(pdf.includes('/StructTreeRoot')).toBe(true);
  expect(pdf.includes('/Outlines')).toBe(true);
  for (const bookmark of ['Contents', 'Understand the CAP theorem', 'The proof takes four steps'])
    expect(pdf.includes(`(${bookmark})`), bookmark).toBe(true);
});
