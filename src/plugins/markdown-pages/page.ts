import type {Content, Page, Site} from './form.ts';
import {convert, type Setting} from './convert.ts';
import {asBlocks, heading, link, paragraph} from './nodes.ts';
import {write} from './write.ts';

/** A page's text, from its title to its end. */
export async function pageMarkdown(setting: Setting): Promise<string> {
  const {page, site} = setting;
  const content = await convert(page.file, setting);
  const [first] = content;
  const isTitled = first?.type === 'heading' && first.depth === 1;
  const [title, ...text] = isTitled ? content : [heading(1, page.title), ...content];
  return write([...(title ? [title] : []), ...introduction(page, site), ...asBlocks(text)]);
}

/** What the page is in a sentence, and where it comes from. */
function introduction({permalink, description}: Page, {title, addresses}: Site): Content[] {
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
