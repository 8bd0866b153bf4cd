import {expect} from '@playwright/test';
import {test, visit} from './fixtures/host.ts';

test('after one visit the whole site opens without a network', async ({page, host}) => {
  await visit(page, host);
  host.cut();
  await test.step('the tab of the visit goes on', async () => {
    await page
      .getByRole('main')
      .getByRole('link', {name: /CAP theorem/})
      .first()
      .click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('CAP theorem');
  });
  await test.step('a lab works, at the address of a scenario', async () => {
    await page.goto(host.at('labs/partition/?preset=split-brain&seed=3#nothing'));
    const lab = page.getByRole('region', {name: /^Lab:/});
    await page.waitForSelector('[data-live]');
    await lab.getByRole('button', {name: 'Cut A off'}).first().click();
    await expect(lab.getByText('Next:').locator('..')).toContainText('Write 1 on the left');
  });
  await test.step('pages open in a new tab, also without their slash', async () => {
    const tab = await page.context().newPage();
    await tab.goto(host.at('glossary?from=a-friend#linearizability'));
    await expect(tab).toHaveURL(host.at('glossary/?from=a-friend#linearizability'));
    await expect(tab.getByRole('heading', {level: 1})).toHaveText('Glossary');
    const lost = await tab.goto(host.at('no-such-page/'));
    expect(lost?.status()).toBe(404);
    await expect(tab.getByRole('main').getByRole('link', {name: /start/i})).toBeVisible();
    await tab.close();
  });
  await test.step('the search finds', async () => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', {name: /^Search lessons/}).fill('atomic consistency');
    const options = page.getByRole('listbox', {name: 'Results'}).getByRole('option');
    await expect(options.filter({hasText: 'linearizability'}).first()).toBeVisible();
  });
  await test.step('the progress page says so', async () => {
    await page.goto(host.at('progress/'));
    await expect(page.getByText('opens without a network, labs included')).toBeVisible();
  });
});
