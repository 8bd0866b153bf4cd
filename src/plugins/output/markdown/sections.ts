import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {Page} from './site.ts';
import type {Section} from './llms.ts';

type Items = LoadedVersion['sidebars'][string];
type Listed = Page & {readonly docId: string};

/**
 * The pages in the order and under the headings of the menu; those after the last heading are for looking up, and so are
 * those that search engines are told of and the menu is not.
 */
export function sectionsOf<Each extends Listed>(items: Items, pages: readonly Each[]): Section<Each>[] {
  const pageOf = (docId: string): Each => {
    const found = pages.find((page) => page.docId === docId);
    if (found) return found;
    throw new Error(`sidebars.ts names "${docId}", which is no page. Fix: write the id of a page of docs/.`);
  };
  const pagesIn = (each: Items): Each[] =>
    each.flatMap((item) => {
      if (item.type === 'doc' || item.type === 'ref') return [pageOf(item.id)];
      return item.type === 'category' ? pagesIn(item.items) : [];
    });
  const before: Each[] = [];
  const after: Each[] = [];
  const sections: Section<Each>[] = [];
  for (const item of items) {
    if (item.type === 'category') {
      const own = item.link?.type === 'doc' ? [pageOf(item.link.id)] : [];
      sections.push({title: item.label, pages: [...own, ...pagesIn(item.items)]});
    } else (sections.length === 0 ? before : after).push(...pagesIn([item]));
  }
  const named = new Set([...before, ...sections.flatMap((section) => section.pages), ...after]);
  after.push(...pages.filter((page) => !page.unlisted && !named.has(page)));
  return [{title: 'The site', pages: before}, ...sections, {title: 'For reference', pages: after}];
}
