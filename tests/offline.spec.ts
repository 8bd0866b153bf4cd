import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test as base, type Page} from '@playwright/test';
import {writeWorker} from '@site/src/plugins/offline/worker.ts';
import {basePath, buildDir} from './site/address.ts';
import {createPagesServer} from './site/pages-server.ts';
import {secondBuild} from './site/second-build.ts';

const lesson = 'bootcamp/cap-theorem/';
/** A sentence of the Start page, and what it says after a deploy. */
const before = 'Whole libraries';
const after = 'Entire libraries';

/** A host of its own for each test, which can be cut off and can get another build. */
interface Host {
  readonly at: (page: string) => string;
  readonly asked: string[];
  deploy: (folder: string) => void;
  cut: () => void;
  mend: () => Promise<void>;
}

const test = base.extend<{host: Host; allowedErrors: RegExp[]; watched: undefined}, {newBuild: string}>({
  newBuild: [
    // The driver reads the names in the braces.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await secondBuild(buildDir, basePath, [before, after]);
      await use(folder);
      rmSync(folder, {recursive: true});
    },
    {scope: 'worker'},
  ],
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    let folder = buildDir;
    const asked: string[] = [];
    const server = createPagesServer(() => folder, basePath);
    server.on('request', ({url}) => asked.push((url ?? '').slice(basePath.length)));
    const port = await listen(server, 0);
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    await use({
      at: (page) => `http://localhost:${port}${basePath}${page}`,
      asked,
      deploy: (next) => {
        folder = next;
      },
      cut: close,
      mend: async () => void (await listen(server, port)),
    });
    close();
  },
  allowedErrors: [[], {option: true}],
  watched: [
    async ({context, allowedErrors}, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => {
        const {message} = error.error();
        if (!allowedErrors.some((pattern) => pattern.test(message))) errors.push(message);
      });
      await use(undefined);
      expect(errors, 'errors that nobody caught').toEqual([]);
    },
    {auto: true},
  ],
});
test.use({serviceWorkers: 'allow'});

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

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

/** A first visit, until the worker has kept the site and serves the page. */
async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(host.at(''));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

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
    await host.mend();
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
    await next.goto(host.at(lesson));
    await expect(next.getByRole('heading', {level: 1})).toContainText('CAP theorem');
    await writeWorker({outDir: newBuild, baseUrl: basePath, workerDir: 'src/worker', isRetired: false});
  });
});

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
  await page.goto(host.at('progress/'));
  await expect(page.getByText(/so far \d+ of \d+ files; the rest needs a network/)).toBeVisible();
  host.cut();
  await page.goto(host.at(lesson));
  await expect(page.getByRole('heading', {level: 1})).toContainText('CAP theorem');
  const other = await page.context().newPage();
  await expect(other.goto(host.at('glossary/'))).rejects.toThrow('ERR_');
  await other.close();
  await host.mend();
  await page.goto(host.at('progress/'));
  await page.getByRole('button', {name: /^Keep the whole site/}).click();
  await expect(page.getByText('opens without a network, labs included')).toBeVisible();
  rmSync(thrifty, {recursive: true});
});

test.describe('without a worker', () => {
  test.use({serviceWorkers: 'block', allowedErrors: [/^Loading chunk/]});

  test('a page whose files are gone after a deploy loads anew, and never more than once', async ({
    page,
    host,
    newBuild,
  }) => {
    await test.step('when a link leads to what is gone', async () => {
      // The page may fetch the other one in advance.
      const scripts = path.join(buildDir, 'assets/js');
      const gone = readdirSync(scripts).filter((name) =>
        readFileSync(path.join(scripts, name), 'utf8').includes(before),
      );
      expect(gone).not.toEqual([]);
      for (const name of gone) await page.route(`**/${name}`, (route) => route.abort());
      await page.goto(host.at(lesson));
      await page.waitForSelector('html[data-has-hydrated=true]');
      host.deploy(newBuild);
      await page.unrouteAll();
      await page
        .getByRole('link', {name: /start page/})
        .first()
        .click();
      await expect(page.getByText(after)).toBeVisible();
      await expect(page).toHaveURL(host.at(''));
    });

    await test.step('when it comes out of a cache and cannot come to life', async () => {
      host.deploy(buildDir);
      const stale = await (await fetch(host.at(''))).text();
      host.deploy(newBuild);
      let served = 0;
      await page.route(host.at(''), async (route) => {
        served += 1;
        if (served === 1) await route.fulfill({body: stale, contentType: 'text/html'});
        else await route.fallback();
      });
      // The first load may be broken off by the second.
      await page.goto(host.at('')).catch(() => null);
      await expect(page.getByText(after)).toBeVisible();
      await page.waitForSelector('html[data-has-hydrated=true]');
      // At most: the stale page, a question for each of its two scripts, and the other page, once.
      expect(served).toBeLessThanOrEqual(4);
    });

    await test.step('when the host itself has no other', async () => {
      const broken = mkdtempSync(path.join(tmpdir(), 'broken-build-'));
      cpSync(newBuild, broken, {recursive: true});
      rmSync(path.join(broken, 'assets/js'), {recursive: true});
      host.deploy(broken);
      await page.unroute(host.at(''));
      await page.context().clearCookies();
      const session = await page.context().newCDPSession(page);
      await session.send('Network.clearBrowserCache');
      host.asked.length = 0;
      const question = page.waitForResponse(
        (response) => response.url() === host.at('') && response.request().resourceType() === 'fetch',
      );
      await page.goto(host.at(''));
      await (await question).finished();
      await page.waitForLoadState('networkidle');
      expect(host.asked.filter((file) => file === '').length).toBeLessThanOrEqual(4);
      await expect(page.getByText(after)).toBeVisible();
      rmSync(broken, {recursive: true});
    });
  });
});
