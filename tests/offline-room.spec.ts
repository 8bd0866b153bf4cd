import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect} from '@playwright/test';
import {lesson, test, visit} from './fixtures/host.ts';
import {buildDir} from '@site/src/commands/site/address.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

test('where storage is full the site works from the network and takes no room', async ({
  context,
  page,
  host,
}) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(host.at('')).origin,
    quotaSize: 200_000,
  });
  await page.goto(host.at('progress/'));
  await expect(page.getByText('could not be kept')).toBeVisible();
  expect(await page.evaluate(() => window.caches.keys())).toEqual([]);
  await page.goto(host.at(lesson));
  await page.getByRole('checkbox', {name: 'Mark this lesson complete'}).check();
  await session.send('Storage.overrideQuotaForOrigin', {origin: new URL(host.at('')).origin});
  await visit(page, host);
});

test('where the browser asks to save data only what is visited is kept, until the reader wants all', async ({
  page,
  host,
}) => {
  const thrifty = mkdtempSync(path.join(tmpdir(), 'thrifty-build-'));
  cpSync(buildDir, thrifty, {recursive: true});
  // The driver can make a page save data, and no worker.
  const script = path.join(thrifty, 'sw.js');
  const saving = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}});";
  writeFileSync(script, saving + readFileSync(script, 'utf8'));
  host.deploy(thrifty);
  await visit(page, host);
  await page.goto(host.at(lesson));
  // Whoever leaves before the page is hydrated has visited its text, and not yet all of its scripts.
  await page.waitForSelector(hydrated);
  await page.goto(host.at('progress/'));
  await expect(page.getByText(/so far \d+ of \d+ files; the rest needs a network/)).toBeVisible();
  host.cut();
  await page.goto(host.at(lesson));
  await expect(page.getByRole('heading', {level: 1})).toContainText('CAP theorem');
  const other = await page.context().newPage();
  await expect(other.goto(host.at('glossary/'))).rejects.toThrow('ERR_');
  await other.close();
  await host.reconnect();
  await page.goto(host.at('progress/'));
  await page.getByRole('button', {name: /^Keep the whole site/}).click();
  await expect(page.getByText('opens without a network, labs included')).toBeVisible();
  rmSync(thrifty, {recursive: true});
});
