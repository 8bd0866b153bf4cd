import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import type {Page} from '@playwright/test';
import {basePath, origin} from '@site/src/commands/site/address.ts';
import {indexMeta} from '@site/src/core/finding/dialog-ids.ts';
import {opener, options, told} from './fixtures/search.ts';
import {expect, test} from './fixtures/test.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

const lesson = 'bootcamp/flp/';
/** By this a page says where its index is. */
const named = `name="${indexMeta}"`;

let server: ChildProcess | undefined;
let writing = '';

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const holder = createServer().listen(0);
  await new Promise((resolve) => holder.once('listening', resolve));
  const {port} = holder.address() as AddressInfo;
  await new Promise((resolve) => holder.close(resolve));
  return port;
}

/** `npm start`, told of the same address as the build, so that links and text can be compared. */
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const port = await freePort();
  writing = `http://localhost:${port}`;
  server = spawn('npx', ['docusaurus', 'start', '--no-open', '--port', String(port)], {
    // A group of its own, so that all of it can be ended.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      SITE_URL: origin,
      BASE_URL: basePath,
      GITHUB_REPOSITORY: 'someone/distributed-systems-bootcamp',
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: 'node_modules/.cache/writing/generated',
    },
  });
  await expect(async () => {
    expect(server?.exitCode, 'npm start runs').toBeNull();
    expect((await fetch(`${writing}${basePath}`)).ok).toBe(true);
  }).toPass({timeout: 280_000});
});

test.afterAll(() => {
  if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
});

/** What a page says, with roles, names and addresses, when all of it stands. */
async function said(page: Page): Promise<string> {
  await expect(page.locator(hydrated)).toBeAttached({timeout: 60_000});
  await expect(page.getByRole('checkbox', {name: 'Mark this lesson complete'})).toBeVisible();
  // This is fetched last.
  await expect(page.getByRole('button', {name: /fresh question/}).first()).toBeVisible();
  // A key has all of it laid out at once.
  await page.keyboard.press('Shift');
  const text = await page.getByRole('main').ariaSnapshot();
  // In development Docusaurus gives every page the same date.
  return text.replace(/Updated.*/g, 'Updated').replace(/time: .*/g, 'time');
}

/** Answers a question and ticks the lesson, and sees that both were heard. */
async function act(page: Page): Promise<void> {
  const question = page.getByRole('group', {name: /^In the arbiter protocol A and B propose/});
  await question.getByRole('radio', {name: 'Only when it is C.'}).check();
  await question.getByRole('button', {name: 'Check'}).click();
  await expect(question.getByRole('status')).toHaveText('Right.');
  await page.getByRole('checkbox', {name: 'Mark this lesson complete'}).check();
  await expect(page.getByRole('main').getByText('1 of 5 steps complete')).toBeVisible();
}

test.describe('in development', () => {
  test.use({
    // The development server has a live connection, and React's tools introduce themselves.
    allowedConsole: [/WebSocket|React DevTools|webpack-dev-server|\[HMR\]/i],
  });

  test('a lesson says and does the same, in the same roles, as when it is built', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    await page.goto(lesson);
    const built = await said(page);
    await act(page);
    const acted = await said(page);
    expect(acted).not.toBe(built);
    const context = await browser.newContext({...(baseURL ? {baseURL} : {})});
    const other = await context.newPage();
    await other.goto(`${writing}${basePath}${lesson}`, {timeout: 120_000});
    // It is no built page that answered: those ask for scripts whose names carry a digest.
    await expect(other.locator('script[data-scripts]')).toHaveCount(0);
    expect(await said(other)).toBe(built);
    await act(other);
    expect(await said(other)).toBe(acted);
    expect(built).toContain('heading "Grasp the FLP');
    await context.close();
  });

  test('one searches in the last build, or is told what makes the search', async ({browser}) => {
    test.setTimeout(180_000);
    const context = await browser.newContext();
    const page = await context.newPage();
    const address = `${writing}${basePath}${lesson}`;
    await page.goto(address, {timeout: 120_000});
    await opener(page).click();
    await page.keyboard.type('valence');
    await expect(options(page).first()).toContainText(/valence/i);
    // Where nothing has been built, the server's pages name no index.
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain(named);
      await route.fulfill({response, body: html.replace(named, 'name="no-index"')});
    });
    await page.reload();
    await expect(page.locator(hydrated)).toBeAttached({timeout: 60_000});
    await opener(page).click();
    await expect(told(page)).toContainText('The search is made by a build');
    await expect(told(page)).toContainText('npm run build');
    await context.close();
  });
});
