import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, type Page} from '@playwright/test';
import {writeWorker} from '@site/src/plugins/output/offline/worker.ts';
import {after, before, lesson, test, visit} from './fixtures/host.ts';
import {basePath} from '@site/src/commands/site/address.ts';

/** The state of the site's worker, as the browser knows it. */
const worker = (page: Page) =>
  page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    return {
      isActive: found?.active?.state === 'activated',
      isWaiting: Boolean(found?.waiting),
      isInstalling: Boolean(found?.installing),
    };
  });

test('a deploy between two visits is offered, never forced, and no tab mixes two builds', async ({
  page,
  host,
  newBuild,
}) => {
  await visit(page, host);
  const offer = page.getByText('A new version is ready');

  await test.step('a new version of which a file is missing changes nothing', async () => {
    const broken = mkdtempSync(path.join(tmpdir(), 'broken-build-'));
    cpSync(newBuild, broken, {recursive: true});
    rmSync(path.join(broken, 'glossary/index.html'));
    host.deploy(broken);
    host.asked.length = 0;
    await page.goto(host.at(''));
    await expect.poll(() => host.asked).toContain('glossary/');
    await expect.poll(async () => (await worker(page)).isInstalling).toBe(false);
    expect(await worker(page)).toEqual({isActive: true, isWaiting: false, isInstalling: false});
    host.cut();
    await page.goto(host.at('glossary/'));
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Glossary');
    await host.reconnect();
    rmSync(broken, {recursive: true});
  });

  host.deploy(newBuild);
  host.asked.length = 0;
  await page.goto(host.at(''));
  await expect(offer).toBeVisible();
  await expect(page.getByText(before)).toBeVisible();
  expect(
    host.asked.filter((file) => /\.(css|woff2|svg)$/.test(file)),
    'unchanged files asked for',
  ).toEqual([]);

  await test.step('while it waits, every tab has the old build', async () => {
    const other = await page.context().newPage();
    host.asked.length = 0;
    await other.goto(host.at(lesson));
    await other.goto(host.at(''));
    await expect(other.getByText(before)).toBeVisible();
    expect(host.asked.filter((file) => file !== 'sw.js')).toEqual([]);

    await page.getByRole('button', {name: 'Later'}).click();
    await expect(offer).toBeHidden();
    await page.reload();
    await expect(page.getByText(before)).toBeVisible();
    await page.getByRole('button', {name: 'Reload', exact: true}).click();
    for (const tab of [page, other]) await expect(tab.getByText(after)).toBeVisible();
    await expect(offer).toBeHidden();
  });

  host.cut();
  await page.goto(host.at(lesson));
  await expect(page.getByRole('heading', {level: 1})).toContainText('CAP theorem');
  const caches = await page.evaluate(() => window.caches.keys());
  expect(caches).toHaveLength(1);
  expect(caches[0]).toContain(basePath);
});

test('when no tab is open any more, the next visit has the new version', async ({
  context,
  host,
  newBuild,
}) => {
  const page = await context.newPage();
  await visit(page, host);
  host.deploy(newBuild);
  await page.goto(host.at(''));
  await expect.poll(async () => (await worker(page)).isWaiting).toBe(true);
  await expect(page.getByText(before)).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto(host.at(''));
    await expect(next.getByText(after)).toBeVisible({timeout: 1000});
  }).toPass();

  await test.step('a build without a worker takes it back', async () => {
    await writeWorker({outDir: newBuild, baseUrl: basePath, workerDir: 'src/worker', isRetired: true});
    await next.reload();
    // The page reloads when its worker has gone.
    const left = () => next.evaluate(() => window.caches.keys()).catch(() => null);
    await expect.poll(left).toEqual([]);
    // This page is of a build that still registers a worker, as one from the browser's own cache would be.
    await next.goto(host.at('progress/'));
    await expect(next.getByText('At present no copy of the site is kept in this browser')).toBeVisible();
    await expect
      .poll(() => next.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    await next.goto(host.at(lesson));
    await expect(next.getByRole('heading', {level: 1})).toContainText('CAP theorem');
    await writeWorker({outDir: newBuild, baseUrl: basePath, workerDir: 'src/worker', isRetired: false});
  });
});
