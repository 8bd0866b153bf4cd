import type {Element} from 'hast';
import type {RootContent} from 'mdast';
import {toMarkdown} from '../reading/to-markdown.ts';
import {resolveLinks, type Where} from './links.ts';
import {asBlocks, heading, link, paragraph} from './nodes.ts';
import type {Page, Site} from './site.ts';
import {write} from './write.ts';

/** A finished page's article as Markdown, from its title to its end. */
export function pageMarkdown(article: Element, where: Where, site: Site): string {
  const content = read(article, where.page);
  resolveLinks(content, where);
  const [first] = content;
  const isTitled = first?.type === 'heading' && first.depth === 1;
  const [title, ...text] = isTitled ? content : [heading(1, where.page.title), ...content];
  return write([...(title ? [title] : []), ...introduction(where.page, site), ...asBlocks(text)]);
}

function read(article: Element, {file}: Page): RootContent[] {
  try {
    return toMarkdown(article);
  } catch (error) {
    throw new Error(`${file}\n  ${error instanceof Error ? error.message : String(error)}`, {cause: error});
  }
}

/** What the page is in a sentence, and where it comes from. */
function introduction({permalink, description}: Page, {title, addresses}: Site): RootContent[] {
  return [
    {type: 'blockquote', children: [paragraph(description)]},
    paragraph(
      'A page of ',
      link(addresses.file(''), title),
      ', where it is ',
      link(addresses.page(permalink), addresses.page(permalink)),
      '. Text: CC BY 4.0; code: MIT. All pages for machines: ',
      link(addresses.file('llms.txt'), 'llms.txt'),
      '.',
    ),
  ];
}
