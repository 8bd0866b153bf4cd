import path from 'node:path';
import {readGlossary} from '../../data/glossary/read-glossary.ts';
import type {Page} from '../markdown/site.ts';
import {dateOf} from '../../data/page-dates/index.ts';
import type {Built, Gathered} from './gather.ts';
import {pictureFile, type Order} from './pictures/index.ts';
import {inWords, type Picture} from './pictures/picture.ts';
import {kindOf, pagesAbove, sectionOf} from './places.ts';
import {structuredData, type Kind} from './structured/index.ts';
import type {PageFacts, SiteFacts} from './structured/site.ts';
import {dataBlock, sharingTags} from './tags.ts';

/** What goes into a page's HTML, and the picture that it names. */
export interface Description {
  /** Under the site's folder: 'glossary/index.html'. */
  readonly file: string;
  readonly tags: string;
  readonly data: string;
  readonly order: Order;
}

export async function describe(
  page: Page,
  gathered: Gathered,
  {baseUrl, siteDir}: Built,
): Promise<Description> {
  const {site, sections} = gathered;
  const under = page.permalink.slice(baseUrl.length);
  const kind = kindWithData(page, site, siteDir);
  const isStart = kind.kind === 'start';
  const name = isStart ? site.title : page.title;
  const above = isStart ? [] : pagesAbove(page, sections, {title: site.title, permalink: baseUrl});
  const order = {
    file: pictureFile(under),
    picture: pictureOf(name, kind, sectionOf(page, sections)?.title, site),
  };
  const picture = `${site.home}${order.file}`;
  const facts: PageFacts = {
    title: page.title,
    description: page.description,
    url: `${site.origin}${page.permalink}`,
    picture,
    changed: await dateOf(path.relative(siteDir, page.file).replaceAll(path.sep, '/'), siteDir),
    crumbs: [...above, {title: name, permalink: page.permalink}].map((each) => crumbOf(each, site.origin)),
  };
  return {
    file: `${under}index.html`,
    order,
    tags: sharingTags({
      site: site.title,
      url: facts.url,
      language: site.language,
      type: isStart ? 'website' : 'article',
      picture,
      alt: inWords(order.picture),
    }),
    data: dataBlock(structuredData(facts, kind, site)),
  };
}

function crumbOf({title, permalink}: {title: string; permalink: string}, origin: string) {
  return {name: title, url: `${origin}${permalink}`};
}

function kindWithData(page: Page, site: SiteFacts, siteDir: string): Kind {
  const glossary = path.join(siteDir, 'docs/glossary.yaml');
  if (page.file === glossary.replace(/yaml$/, 'mdx'))
    return {
      kind: 'glossary',
      entries: readGlossary(
        glossary,
        site.steps.map(({id}) => id),
      ),
    };
  return kindOf(page, site);
}

function pictureOf(title: string, kind: Kind, section: string | undefined, site: SiteFacts): Picture {
  const gives = site.steps.map((step) => step.gives);
  if (kind.kind === 'lesson') {
    const {number, minutes} = kind.step;
    const place = `Step ${number} of ${site.steps.length}`;
    return {title, gives, step: number, place, note: `about ${minutes} minutes`};
  }
  const isStart = kind.kind === 'start';
  return {
    title,
    gives,
    step: null,
    place: isStart || section === title ? '' : (section ?? ''),
    note: isStart ? site.description.replace(/\.$/, '') : '',
  };
}
