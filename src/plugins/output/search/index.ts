import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Findable} from '../../../core/finding/findable.ts';
import {libraryFiles} from '../../data/library/load.ts';
import {collectFindables} from './collect.ts';
import {opener} from './opener.ts';
import {readPages, type Page} from './pages.ts';

interface Content {
  readonly pages: readonly Page[];
  readonly findables: readonly Findable[];
}

/**
 * Writes what search can find to `@generated/search/default/index.json`, which the search imports when it is first
 * used: the bundler names it by its content, so that two builds never mix.
 */
export default function search({siteDir, siteStorage}: LoadContext): Plugin<Content> {
  return {
    name: 'search',
    getPathsToWatch: () =>
      ['docs/**/*.mdx', 'docs/glossary.yaml', ...libraryFiles].map((file) => path.join(siteDir, file)),
    getClientModules: () => [path.join(siteDir, 'src/components/Search/arrival.ts')],
    injectHtmlTags: () => ({postBodyTags: [{tagName: 'script', innerHTML: opener(siteStorage.namespace)}]}),
    async loadContent() {
      const pages = readPages(siteDir);
      return {pages, findables: await collectFindables(siteDir, pages)};
    },
    async contentLoaded({content, actions: {createData}}) {
      await createData('index.json', JSON.stringify(content.findables));
    },
    allContentLoaded({allContent}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const {pages} = allContent.search?.default as Content;
      checkAddresses(pages, docs);
    },
  };
}

/** Search works out the addresses by itself, so that it can be tested without a build; here they are compared. */
function checkAddresses(pages: readonly Page[], {loadedVersions}: LoadedContent): void {
  const permalinks = new Map(
    loadedVersions.flatMap(({docs}) => docs.map(({source, permalink}) => [source, permalink] as const)),
  );
  for (const {file, to} of pages) {
    const permalink = permalinks.get(`@site/${file}`);
    // The slash at the end is put there later.
    if (permalink && `${permalink.replace(/\/$/, '')}/`.endsWith(to)) continue;
    throw new Error(
      `${file}\n  Search would lead to ${to}, the page is at ${permalink ?? 'no address'}.\n` +
        '  Fix: addressOf in src/plugins/output/search/pages.ts.',
    );
  }
}
