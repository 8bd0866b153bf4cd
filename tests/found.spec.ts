import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {builtPages} from './fixtures/pages.ts';
import {expect, test} from './fixtures/test.ts';
import {basePath, buildDir, origin} from './site/address.ts';

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

test('the page for addresses that lead nowhere has no address of its own', () => {
  expect(built('404.html')).not.toMatch(/canonical|og:url|hreflang|ld\+json/);
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
