import {expect, test, type Locator, type Page} from '@playwright/test';

const address = 'labs/transactions/';

/** Opens the lab and waits until it answers: before that it is a still picture. */
async function openLab(page: Page, at = address): Promise<Locator> {
  await page.goto(at);
  await expect(page.locator('[data-live]')).toBeVisible();
  return page.getByRole('region', {name: /^Lab: Transactions/});
}

const level = (lab: Locator, name: string) => lab.getByRole('option', {name: new RegExp(`^${name}: `)});
const card = (lab: Locator, name: string) => lab.getByRole('option', {name: new RegExp(`^${name}, `)});

test('a value that was read is changed, levels flip, and it is taken back @phone', async ({page}) => {
  const lab = await openLab(page);
  await expect(level(lab, 'serializable')).toHaveAttribute('data-light', 'forbidden');
  await expect(level(lab, 'snapshot isolation')).toHaveAttribute('data-light', 'allowed');
  await expect(lab.getByRole('list', {name: 'The cycle of G2-item, arrow by arrow'})).toContainText(
    'T1 read nothing from y and missed 2, which T2 put there next (rw).',
  );
  await card(lab, 'T2').click();
  await lab.getByRole('combobox', {name: 'It read from x'}).selectOption('1');
  await expect(level(lab, 'strict serializable')).toHaveAttribute('data-light', 'allowed');
  await expect(lab.getByText(/^✓ You did it:/)).toBeVisible();
  await lab.getByRole('button', {name: 'Undo'}).click();
  await expect(level(lab, 'serializable')).toHaveAttribute('data-light', 'forbidden');
});

test('by keyboard alone: a level says why it is ruled out, and a transaction is chosen', async ({page}) => {
  const lab = await openLab(page);
  await level(lab, 'strict serializable').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(level(lab, 'serializable')).toBeFocused();
  await expect(lab.getByRole('region', {name: 'The level serializable'})).toContainText(
    /Papadimitriou 1979.*Ruled out here by G2-item\./,
  );
  await page.keyboard.press('Tab');
  await expect(card(lab, 'T1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(card(lab, 'T2')).toBeFocused();
  await expect(lab.getByRole('group', {name: 'T2 by b'})).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(lab.getByRole('group', {name: 'T2 by b'})).toHaveCount(0);
});

test('a pasted history is read as lists, a long one by the worker, and a link carries it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await openLab(page);
  await lab.getByText('Change the experiment').click();
  await lab.getByText('Paste or edit as text').click();
  const field = lab.getByRole('textbox', {name: /Events in the order/});
  const transaction = (process: number, value: unknown) =>
    ['invoke', 'ok'].map((type) => JSON.stringify({process, type, f: 'txn', value}));
  const short = [...transaction(0, [['append', 'k', 1]]), ...transaction(1, [['r', 'k', []]])];
  await field.fill(short.join('\n'));
  await expect(level(lab, 'strict serializable')).toHaveAttribute('data-light', 'forbidden');
  await expect(level(lab, 'serializable')).toHaveAttribute('data-light', 'allowed');
  await lab.getByText('Everything that happened').click();
  await lab.getByRole('button', {name: 'Copy link'}).click();
  await expect(lab.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const worker = page.waitForEvent('worker');
  const long = Array.from({length: 40}, (_, nth) => transaction(nth, [['append', `k${nth}`, nth]]));
  await field.fill([...short, ...long.flat()].join('\n'));
  await worker;
  await expect(level(lab, 'strict serializable')).toHaveAttribute('data-light', 'forbidden');
  await expect(lab.getByText('The other 40 are in the table below.')).toBeVisible();

  await page.goto('about:blank');
  await page.goto(link);
  await expect(card(lab, 'T2')).toHaveAccessibleName('T2, process 1: read k: nothing');
});

test('the first map, verdict, cards and tables are in the HTML', async ({request}) => {
  const html = await (await request.get(address)).text();
  expect(html).toContain('Ruled out: 4 of 9 levels.');
  expect(html).toContain('serializable: ruled out, unavailable in a cut');
  expect(html).toContain('T1, a: read x: nothing, read y: nothing, write x: 1');
  expect(html).toMatch(/<table[^>]*>[\s\S]*PL-2\.99/);
});
