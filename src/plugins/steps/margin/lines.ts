import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Tag} from '../../data/mdx/tag.ts';

/** A tag of the running text, and the line on which it stands. */
export interface Place {
  readonly tag: Tag;
  readonly line: number;
  /** The kind of block (`:::kind`) that it stands in. */
  readonly block?: string;
}

/** What a line of the column holds. */
const charactersALine = 70;

/** What stands between two paragraphs, and between two points of a list, in lines. */
const gap = 0.7;
const gapInList = 0.2;

/** What the running text is made of: its lines are those of the reading column, and beside them is the margin. */
const passedThrough = new Set<string>([
  'root',
  'containerDirective',
  'blockquote',
  'list',
  'listItem',
  'paragraph',
  'emphasis',
  'strong',
  'link',
]);

/**
 * The tags in the running text, each with its line, counted from the top of the lesson. A tag in a table, a heading, a margin
 * note or another tag has no margin beside it. The lines are an estimate, and rather too few: what is no text
 * counts with the least that it takes.
 */
export function placesIn(tree: Root): Place[] {
  const places: Place[] = [];
  let line = 0;
  /** Where the paragraph begins whose lines are counted. */
  let top = 0;
  const read = (node: Nodes, within: Within): void => {
    const {block} = within;
    if (node.type === 'paragraph') top = line;
    if (node.type === 'mdxJsxTextElement')
      places.push({tag: node, line: top + Math.floor(line - top), ...(block && {block})});
    if (isPassedThrough(node)) for (const child of childrenOf(node)) read(child, inside(node, within));
    else line += linesOf(node);
    if (node.type === 'paragraph') line = top + Math.ceil(line - top) + (within.list ? gapInList : gap);
  };
  read(tree, {});
  return places;
}

interface Within {
  readonly block?: string;
  readonly list?: boolean;
}

function inside(node: Nodes, within: Within): Within {
  if (node.type === 'containerDirective') return {block: node.name};
  return node.type === 'list' ? {...within, list: true} : within;
}

const isPassedThrough = (node: Nodes) =>
  passedThrough.has(node.type) && !(node.type === 'containerDirective' && node.name === 'margin');
const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

/** The least that a thing takes which is no text: a heading with its space, a line of code, a figure, a question. */
function linesOf(node: Nodes): number {
  switch (node.type) {
    case 'heading':
      return 3;
    case 'code':
      return 3 + 0.8 * node.value.split('\n').length;
    case 'math':
      return 2;
    case 'table':
      return 1.5 * node.children.length;
    case 'mdxJsxFlowElement':
      return 7;
    case 'mdxjsEsm':
    case 'yaml':
    case 'containerDirective':
      return 0;
    default:
      return toString(node).length / charactersALine;
  }
}
