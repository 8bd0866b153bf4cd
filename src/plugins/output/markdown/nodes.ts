import type {BlockContent, List, Paragraph, PhrasingContent, Root, RootContent, Table} from 'mdast';
import type {TextTable} from '../../../views/TextTable/table.ts';

/** Words that are Markdown already, `[3, section 2]`, and must not be escaped. */
export interface Verbatim {
  type: 'verbatim';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    verbatim: Verbatim;
  }
  interface RootContentMap {
    verbatim: Verbatim;
  }
}

type Words = string | PhrasingContent;

const asNode = (each: Words): PhrasingContent =>
  typeof each === 'string' ? {type: 'text', value: each} : each;

export const paragraph = (...words: Words[]): Paragraph => ({
  type: 'paragraph',
  children: words.map(asNode),
});

export const strong = (...words: Words[]): PhrasingContent => ({
  type: 'strong',
  children: words.map(asNode),
});

export const link = (url: string, ...words: Words[]): PhrasingContent => ({
  type: 'link',
  url,
  children: words.map(asNode),
});

export const heading = (depth: 1 | 2 | 3, ...words: Words[]): RootContent => ({
  type: 'heading',
  depth,
  children: words.map(asNode),
});

/** What stands in a list's item: blocks, or one line of words. */
type Item = readonly BlockContent[];

export const bullets = (items: readonly Item[]): List => ({
  type: 'list',
  ordered: false,
  spread: items.some(({length}) => length > 1),
  children: items.map((children) => ({
    type: 'listItem',
    spread: children.length > 1,
    children: [...children],
  })),
});

export function table({head, rows}: TextTable): Table {
  return {
    type: 'table',
    children: [head, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({type: 'tableCell', children: [{type: 'text', value: cell}]})),
    })),
  };
}

export const root = (children: readonly RootContent[]): Root => ({type: 'root', children: [...children]});

const inlineTypes = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'inlineMath',
  'link',
  'break',
  'image',
  'html',
  'verbatim',
]);

function isInline(node: RootContent): node is PhrasingContent {
  return inlineTypes.has(node.type);
}

/** Content as blocks: words that stand alone become a paragraph. */
export function asBlocks(content: readonly RootContent[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let words: PhrasingContent[] = [];
  const close = (): void => {
    const hasText = words.some((word) => word.type !== 'text' || word.value.trim() !== '');
    if (hasText) blocks.push({type: 'paragraph', children: words});
    words = [];
  };
  for (const node of content) {
    if (isInline(node)) words.push(node);
    else {
      close();
      blocks.push(node as BlockContent);
    }
  }
  close();
  return blocks;
}
