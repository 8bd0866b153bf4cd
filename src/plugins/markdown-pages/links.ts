import path from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Addresses} from './addresses.ts';
import type {Page} from './form.ts';

export interface Where {
  /** The file that the text stands in: a page, or a question of it. */
  readonly file: string;
  readonly page: Page;
  readonly pages: readonly Page[];
  readonly addresses: Addresses;
}

/**
 * Gives the links of a text their whole addresses. One to a page leads to its Markdown; one to a place within a page
 * leads to that place in the HTML, since Markdown has no anchors.
 */
export function resolveLinks(tree: Root, where: Where): void {
  visit(tree, 'link', (link) => {
    link.url = resolveAddress(link.url, where);
  });
}

function resolveAddress(url: string, {file, page, pages, addresses}: Where): string {
  if (/^[a-z]+:/i.test(url)) return url;
  const [target = '', anchor] = url.split('#');
  if (target === '') return addresses.page(page.permalink, anchor);
  // An address from the site's root is written for what only the page can do: a lab with a certain scenario.
  if (target.startsWith('/')) return addresses.file(url.slice(1));
  const source = path.resolve(path.dirname(file), target);
  const found = pages.find((each) => each.file === source);
  if (!found) throw new Error(`${file}: the link ${url} leads to no page. Mend: write the path of its file.`);
  return anchor === undefined ? addresses.markdown(found.permalink) : addresses.page(found.permalink, anchor);
}
