import {readFileSync} from 'node:fs';
import path from 'node:path';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {expect, test} from './fixtures/test.ts';
import {basePath, buildDir, origin} from '@site/src/commands/site/address.ts';

/** Link and asset addresses in a page's HTML, and the ids that other pages may point at. */
function read(page: string): {targets: string[]; ids: Set<string>} {
  const html = readFileSync(path.join(buildDir, page, 'index.html'), 'utf8');
  const unescape = (text: string) =>
    text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");
  const attributes = (name: string) =>
    [...html.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`, 'g'))].map(([, quoted, bare]) =>
      unescape(quoted ?? bare ?? ''),
    );
  return {targets: [...attributes('href'), ...attributes('src')], ids: new Set(attributes('id'))};
}

test('every link and anchor inside the site answers, under the subpath', async ({request}) => {
  const pages = new Map(builtPages().map((page) => [page, read(page)]));
  const broken: string[] = [];
  const answers = new Map<string, number>();
  for (const [page, {targets}] of pages) {
    for (const target of targets) {
      const url = new URL(target, `${origin}${basePath}${page}`);
      if (url.origin !== origin || !/^https?:$/.test(url.protocol)) continue;
      if (!answers.has(url.pathname)) {
        const response = await request.get(url.pathname, {maxRedirects: 0});
        answers.set(url.pathname, response.status());
      }
      if (answers.get(url.pathname) !== 200)
        broken.push(`${page}: ${target} gives ${answers.get(url.pathname)}`);
      const there = pages.get(url.pathname.slice(basePath.length));
      const id = decodeURIComponent(url.hash.slice(1));
      if (there && id !== '' && !id.startsWith(':~:') && !there.ids.has(id))
        broken.push(`${page}: ${target} has no such anchor`);
    }
  }
  expect(pages.size).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});

test('a wrong address gives the 404 page with a way back', async ({page}) => {
  const response = await page.goto('no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await page.getByRole('main').getByRole('link', {name: /start/i}).click();
  await expect(page).toHaveURL(`${origin}${basePath}`);
});
test.use({allowedConsole: [/404/]});
