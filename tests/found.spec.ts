import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {builtPages, listedPages} from '@site/src/commands/site/built-pages.ts';
import {expect, test} from './fixtures/test.ts';
import {basePath, buildDir, origin} from '@site/src/commands/site/address.ts';

const home = `${origin}${basePath}`;
const built = (page: string): string => readFileSync(path.join(buildDir, page), 'utf8');

/** An attribute's value, with quotation marks or, as the minifier likes it, without. */
const valueIn = (tag: string | undefined, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]*))`).exec(tag ?? '');
  return found?.[1] ?? found?.[2];
};
const tagWith = (html: string, mark: RegExp): string | undefined =>
  html.match(/<(?:meta|link)\b[^>]*>/g)?.find((tag) => mark.test(tag));
const property = (html: string, name: string) =>
  valueIn(tagWith(html, new RegExp(`(property|name)="?${name}["\\s]`)), 'content');

interface Thing {
  readonly '@type': string;
  readonly itemListElement?: readonly {readonly item: string}[];
}

const dataOf = (html: string): Thing[] =>
  [...html.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs)].flatMap(
    ([, json = '']) => (JSON.parse(json) as {'@graph': Thing[]})['@graph'],
  );

test('every page has its own title, description, address and picture, and says where it stands', () => {
  const seen = {titles: new Set(), descriptions: new Set(), pictures: new Set()};
  const pages = builtPages();
  for (const page of pages) {
    const html = built(`${page}index.html`);
    const address = `${home}${page}`;
    expect(valueIn(tagWith(html, /rel="?canonical/), 'href'), page).toBe(address);
    expect(property(html, 'og:url'), page).toBe(address);
    expect(property(html, 'twitter:card'), page).toBe('summary_large_image');
    expect(property(html, 'og:image:alt'), page).toMatch(/space-time diagram/);

    const picture = property(html, 'og:image') ?? '';
    expect(picture.startsWith(home), page).toBe(true);
    const png = readFileSync(path.join(buildDir, picture.slice(home.length)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);

    seen.titles.add(property(html, 'og:title'));
    seen.descriptions.add(property(html, 'description'));
    seen.pictures.add(picture);
    const [crumbs, ...others] = dataOf(html).filter((thing) => thing['@type'] === 'BreadcrumbList');
    expect(others, page).toEqual([]);
    const way = crumbs?.itemListElement?.map(({item}) => item);
    if (page === '') expect(way).toBeUndefined();
    else expect([way?.[0], way?.at(-1)], page).toEqual([home, address]);
  }
  for (const set of Object.values(seen)) expect(set.size).toBe(pages.length);
});

test('the home page’s title says what the site is', () => {
  const [, title] = /<title[^>]*>([^<]*)/.exec(built('index.html')) ?? [];
  expect(title).toBe('Distributed Systems Bootcamp: a free first course with labs');
  expect(property(built('index.html'), 'og:title')).toBe(title);
});

test('what is not listed is in no list, and asks search engines to leave it out', () => {
  const unlisted = builtPages().filter((page) => !listedPages().includes(page));
  expect(unlisted).toEqual(['contributing/blocks/', 'contributing/writing/']);
  for (const page of [...unlisted, '404.html'])
    expect(property(built(page.replace(/\/$/, '/index.html')), 'robots'), page).toBe('noindex');
  for (const page of listedPages())
    expect(property(built(`${page}index.html`), 'robots'), page).toBeUndefined();
});

/** What the page that is shown says of itself to whoever shares it. */
const saidBy = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    classes: document.documentElement.className,
    named: Object.fromEntries(
      [...document.querySelectorAll<HTMLMetaElement>('meta[name]')].map(({name, content}) => [name, content]),
    ),
    alternate: document.querySelector('link[rel=alternate]')?.getAttribute('href'),
    canonical: [...document.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href')),
    tags: Object.fromEntries(
      [...document.querySelectorAll<HTMLMetaElement>('meta[property]')].map((tag) => [
        tag.getAttribute('property') ?? '',
        tag.content,
      ]),
    ),
    count: document.querySelectorAll('meta[property]').length,
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({textContent}) => textContent,
    ),
  }));

test.describe('what a page says of itself', () => {
  test.use({allowedConsole: [/status of 404/]});

  test('is said of the page that is shown, whichever way the reader has come', async ({page}) => {
    const addresses = ['', 'bootcamp/cap-theorem/', 'glossary/'];
    const fresh: unknown[] = [];
    for (const address of addresses) {
      await page.goto(address);
      fresh.push(await saidBy(page));
    }
    await page.goto('');
    const menu = page.getByRole('navigation', {name: 'Contents'});
    await menu.getByRole('link', {name: /CAP theorem/}).click();
    await expect.poll(() => saidBy(page)).toEqual(fresh[1]);
    await menu.getByRole('link', {name: 'Glossary'}).click();
    await expect.poll(() => saidBy(page)).toEqual(fresh[2]);
    await page.goBack();
    await expect.poll(() => saidBy(page)).toEqual(fresh[1]);
    await page.goBack();
    await expect.poll(() => saidBy(page)).toEqual(fresh[0]);
  });

  test('is nothing where no page is, before and after it is hydrated', async ({page}) => {
    expect(built('404.html')).not.toMatch(/canonical|og:url|hreflang|ld\+json/);
    await page.goto('no-such-page/');
    await expect(page).toHaveTitle('No such page | Distributed Systems Bootcamp');
    const fresh = await saidBy(page);
    const {canonical, tags, data, named} = fresh;
    expect([canonical, tags['og:url'], tags['og:image'], data]).toEqual([[], undefined, undefined, []]);
    expect(named.robots).toBe('noindex');
    await page.getByRole('link', {name: 'Go to the start of the path'}).click();
    await expect.poll(async () => (await saidBy(page)).canonical).toEqual([home]);
    expect((await saidBy(page)).named.robots).toBeUndefined();
    await page.goBack();
    await expect.poll(() => saidBy(page)).toEqual(fresh);
  });
});

test('the sitemap has the day of the last commit to what a page is made of', () => {
  const isShallow = execFileSync('git', ['rev-parse', '--is-shallow-repository']).toString().trim();
  test.skip(isShallow === 'true', 'a history that was cut tells no dates');
  const dayOf = (...files: string[]) =>
    execFileSync('git', ['log', '-1', '--format=%cs', '--', ...files, ':(exclude)*.test.ts'])
      .toString()
      .trim();
  const sitemap = built('sitemap.xml');
  const dayIn = (page: string) =>
    new RegExp(`<loc>${home}${page}</loc><lastmod>([^<]*)</lastmod>`).exec(sitemap)?.[1];
  expect(dayIn('glossary/')).toBe(dayOf('docs/glossary.mdx', 'docs/glossary.yaml'));
  expect(dayIn('bootcamp/flp/')).toBe(dayOf('docs/bootcamp/4-flp'));
  expect(dayIn('next-steps/papers/')).toBe(
    dayOf('docs/next-steps/papers.mdx', 'docs/next-steps/catalog.yaml', 'docs/next-steps/topics.yaml'),
  );
});

test('the policy has nothing against the data for machines', async ({page}) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) => {
      console.error(`Against the policy: ${violatedDirective}`);
    });
  });
  await page.goto('glossary/');
  const types = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((blocks) =>
      blocks.map((block) => (JSON.parse(block.textContent) as {'@graph': Thing[]})['@graph']),
    );
  expect(types.flat().map((thing) => thing['@type'])).toEqual(['DefinedTermSet', 'BreadcrumbList']);
});
