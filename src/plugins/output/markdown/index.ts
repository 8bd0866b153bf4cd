import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Element} from 'hast';
import type {DocusaurusConfig, LoadedPlugin} from '@docusaurus/types';
import type {Lesson} from '../../../core/learning/lesson.ts';
import {placeSteps} from '../../data/path/place-steps.ts';
import {makeAddresses, markdownFile} from './addresses.ts';
import {llmsFullText, llmsText} from './llms.ts';
import {pageMarkdown} from './page.ts';
import {pagesOf} from './pages.ts';
import {sectionsOf} from './sections.ts';

/** What Docusaurus hands over when all is built. */
interface Built {
  readonly siteDir: string;
  readonly siteConfig: DocusaurusConfig;
  readonly baseUrl: string;
  readonly outDir: string;
  readonly plugins: readonly LoadedPlugin[];
}

/**
 * Writes each page as Markdown beside its HTML, and `llms.txt` and `llms-full.txt`, for readers' language models.
 * @param articles what the finished pages say, by their files under the site's folder: 'glossary/index.html'
 * @param origin 'https://example.org' where it is known; without it addresses begin with the base address
 */
export async function writeMarkdownPages(
  built: Built,
  articles: ReadonlyMap<string, Element>,
  origin = '',
): Promise<void> {
  const {siteDir, siteConfig, baseUrl, outDir, plugins} = built;
  const contentOf = (plugin: string) => plugins.find(({name}) => name === plugin)?.content;
  const docs = contentOf('docusaurus-plugin-content-docs') as LoadedContent;
  const site = {
    title: siteConfig.title,
    tagline: siteConfig.tagline,
    steps: placeSteps(contentOf('learning-path') as Lesson[], docs),
    addresses: makeAddresses(origin, baseUrl),
  };
  const pages = pagesOf(docs, siteDir);
  const write = (name: string, text: string) => writeFile(path.join(outDir, name), text);
  const texts = new Map<string, string>();
  for (const page of pages) {
    const place = page.permalink.slice(baseUrl.length);
    const article = articles.get(`${place}index.html`);
    if (!article)
      throw new Error(`${place}index.html has no text: no element of the class "theme-doc-markdown".`);
    const text = pageMarkdown(article, {page, pages, addresses: site.addresses}, site);
    texts.set(page.docId, text);
    await write(markdownFile(place), text);
  }
  const sections = sectionsOf(docs.loadedVersions[0]?.sidebars['path'] ?? [], pages);
  const listed = sections
    .flatMap((section) => section.pages)
    .filter(({isPersonal}) => !isPersonal)
    .map(({docId}) => texts.get(docId) ?? '');
  await write('llms.txt', llmsText(sections, site));
  await write('llms-full.txt', llmsFullText(listed, site));
}
