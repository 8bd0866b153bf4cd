import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {builtPages, listedPages} from '@site/src/commands/site/built-pages.ts';
import {expect, test} from './fixtures/test.ts';
import {basePath, buildDir, origin} from '@site/src/commands/site/address.ts';

const built = (file: string): string => readFileSync(path.join(buildDir, file), 'utf8');
const home = `${origin}${basePath}`;

/** The site's own addresses in a text, as paths under its root. */
function ownAddresses(text: string): string[] {
  return [...text.matchAll(/\]\((http[^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(origin))
    .map((address) => {
      expect(address.startsWith(home), `${address} is outside of the subpath`).toBe(true);
      return address.slice(home.length);
    });
}

test('every page has its Markdown beside it, and every address in it leads to a page, a file or a place', () => {
  const pages = builtPages();
  const texts = new Map(pages.map((page) => [`${page}index.md`, built(`${page}index.md`)]));
  for (const [file, text] of texts) expect(text, file).toMatch(/^# .+\n\n> .+\n\n/);
  for (const list of ['llms.txt', 'llms-full.txt']) texts.set(list, built(list));
  const dead: string[] = [];
  for (const [file, text] of texts) {
    for (const address of ownAddresses(text)) {
      const [target = '', anchor] = address.replace(/\?[^#]*/, '').split('#');
      const found = path.join(
        buildDir,
        target.endsWith('/') || target === '' ? `${target}index.html` : target,
      );
      const isThere =
        existsSync(found) && (anchor === undefined || hasPlace(readFileSync(found, 'utf8'), anchor));
      if (!isThere) dead.push(`${file}: ${address}`);
    }
  }
  expect(dead).toEqual([]);
  expect(existsSync(path.join(buildDir, '404.html/index.md'))).toBe(false);
});

const hasPlace = (html: string, id: string): boolean =>
  new RegExp(`\\sid=(["']?)${id.replaceAll(/[^\w-]/g, '\\$&')}\\1[\\s>]`).test(html);

test('llms.txt names every listed page once, in the form that llmstxt.org gives', () => {
  const text = built('llms.txt');
  expect(text).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n[^#\n][^\n]+\n\n## /);
  const named = ownAddresses(text).filter((address) => address.endsWith('index.md'));
  const pages = listedPages();
  expect([...named].sort()).toEqual(pages.map((page) => `${page}index.md`).sort());
  // What only its reader's browser knows may be left out, and says so where it stands.
  const [, optional = ''] = text.split('## Optional');
  expect(ownAddresses(optional)).toEqual([
    'next-steps/reading-list/index.md',
    'review/index.md',
    'progress/index.md',
  ]);
  const full = built('llms-full.txt');
  for (const page of pages) {
    const isWhole = full.includes(built(`${page}index.md`).trimEnd());
    expect(isWhole, page).toBe(!optional.includes(`${home}${page}index.md`));
  }
});

test('a reader copies a page as Markdown, by keyboard, and hears of it', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('bootcamp/flp/');
  const button = page.getByRole('button', {name: 'Copy page as Markdown'});
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({hasText: 'Copied'})).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(built('bootcamp/flp/index.md'));
  await expect(page.locator('link[type="text/markdown"]')).toHaveAttribute(
    'href',
    `${basePath}bootcamp/flp/index.md`,
  );
});

test.describe('where the text cannot be fetched', () => {
  test.use({allowedConsole: [/status of 500/]});
  test('a copy that fails says so', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('glossary/');
    await page.route('**/index.md', (route) => route.fulfill({status: 500}));
    await page.getByRole('button', {name: 'Copy page as Markdown'}).click();
    await expect(page.getByRole('status').filter({hasText: 'Copying was refused'})).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('“View as Markdown” is a plain link', async ({page, request}) => {
    await page.goto('glossary/');
    await expect(page.getByRole('button', {name: 'Copy page as Markdown'})).toBeHidden();
    const address = await page.getByRole('link', {name: 'View as Markdown'}).getAttribute('href');
    const response = await request.get(new URL(address ?? '', page.url()).href);
    expect(response.headers()['content-type']).toContain('text/markdown');
    expect(await response.text()).toContain('# Glossary');
  });
});
