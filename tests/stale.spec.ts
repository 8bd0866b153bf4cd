import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect} from '@playwright/test';
import {after, before, lesson, test} from './fixtures/host.ts';
import {secondBuild} from './fixtures/second-build.ts';
import {opener, options} from './fixtures/search.ts';
import {basePath, buildDir} from '@site/src/commands/site/address.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

test.describe('without a worker', () => {
  test.use({serviceWorkers: 'block', allowedErrors: [/^Loading chunk/]});

  test('a page whose search index is gone after a deploy loads anew, and then searches in the new one', async ({
    page,
    host,
  }) => {
    const rewritten = await secondBuild(buildDir, basePath, [before, after], 'alone');
    await page.goto(host.at(''));
    await page.waitForSelector(hydrated);
    host.deploy(rewritten);
    await opener(page).click();
    await expect(page.getByText(after)).toBeAttached();
    await page.waitForSelector(hydrated);
    await opener(page).click();
    await page.keyboard.type(after);
    await expect(options(page).first()).toContainText(after);
    rmSync(rewritten, {recursive: true});
  });

  test('a page whose files are gone after a deploy loads anew, and never more than once', async ({
    page,
    host,
    newBuild,
  }) => {
    await test.step('when a link leads to what is gone', async () => {
      await page.goto(host.at(lesson));
      await page.waitForSelector(hydrated);
      host.deploy(newBuild);
      await page
        .getByRole('link', {name: /start page/})
        .first()
        .click();
      await expect(page.getByText(after)).toBeVisible();
      await expect(page).toHaveURL(host.at(''));
    });

    await test.step('when it comes out of a cache and cannot be hydrated', async () => {
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
      await page.waitForSelector(hydrated);
      // At most: the stale page, a question for each of its two scripts, and the other page, once.
      expect(served).toBeLessThanOrEqual(4);
    });

    await test.step('when the host gives out two builds in turn', async () => {
      host.deploy(buildDir);
      const stale = await (await fetch(host.at(''))).text();
      host.deploy(newBuild);
      let opened = 0;
      await page.unroute(host.at(''));
      // A new entry of the history, which remembers no loading anew.
      await page.goto('about:blank');
      await page.route(host.at(''), async (route) => {
        if (!route.request().isNavigationRequest()) return route.fallback();
        opened += 1;
        return route.fulfill({body: stale, contentType: 'text/html'});
      });
      // The second finds out as well that it is stale, and stays. It may ask before this test looks at it.
      const question = page.waitForResponse(
        (response) =>
          opened === 2 && response.url() === host.at('') && response.request().resourceType() === 'fetch',
      );
      await page.goto(host.at('')).catch(() => null);
      await expect.poll(() => opened).toBe(2);
      await question;
      await page.waitForLoadState('networkidle');
      expect(opened).toBe(2);
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
