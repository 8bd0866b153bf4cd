import type {RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Addresses} from './addresses.ts';
import type {Page} from './site.ts';

export interface Where {
  /** The page that the text stands on. */
  readonly page: Page;
  readonly pages: readonly Page[];
  readonly addresses: Addresses;
}

/**
 * Gives the links of a page's text their whole addresses. One to a page leads to its Markdown; one to a place within a
 * page leads to that place in the HTML, since Markdown has no anchors.
 */
export function resolveLinks(content: readonly RootContent[], where: Where): void {
  for (const each of content) {
    visit(each, ['link', 'image'], (node) => {
      if ('url' in node) node.url = resolveAddress(node.url, where);
    });
  }
}

function resolveAddress(url: string, {page, pages, addresses}: Where): string {
  if (/^[a-z]+:/i.test(url)) return url;
  const [target = '', anchor] = url.split('#');
  if (target === '') return addresses.page(page.permalink, anchor);
  const isPage = pages.some(({permalink}) => permalink === target);
  return isPage && anchor === undefined ? addresses.markdown(target) : addresses.page(target, anchor);
}
