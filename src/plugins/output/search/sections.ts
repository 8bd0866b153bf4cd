import headings from '@docusaurus/mdx-loader/lib/remark/headings';
import type {Heading, Nodes, Root, RootContent} from 'mdast';
import smartypants from 'remark-smartypants';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {isTag, textOf} from '../../data/mdx/tag.ts';
import {marks} from '../../data/typography.ts';
import {plainText, textIn} from './page-text.ts';

/** A stretch of a page from one heading to the next. */
export interface Section {
  /** Its anchor; empty above the first heading. */
  readonly id: string;
  /** The headings that it stands under, from the outermost to its own; empty above the first heading. */
  readonly headings: readonly string[];
  readonly text: string;
  /** The terms that it links to the glossary, as its tags name them. */
  readonly terms: readonly string[];
}

/** The sections of a page in their order, with the anchors that Docusaurus gives their headings. */
export async function sectionsOf(file: string, tree: Root): Promise<Section[]> {
  const source = {file, tree};
  await unified().use(smartypants, marks).use(headings, {anchorsMaintainCase: false}).run(tree);
  return divide(tree).map(({above, parts}) => ({
    id: anchorOf(above.at(-1)),
    headings: above.map(plainText),
    text: parts
      .map((part) => textIn(part, source))
      .filter(Boolean)
      .join(' '),
    terms: parts.flatMap(termsIn),
  }));
}

/** The anchor that Docusaurus' step has written on a heading. */
function anchorOf(heading: Heading | undefined): string {
  const data = heading?.data as {id?: string} | undefined;
  return data?.id ?? '';
}

function termsIn(part: Nodes): string[] {
  const terms: string[] = [];
  visit(part, (node) => {
    if (isTag(node) && node.name === 'Term') terms.push(textOf(node, 'id') ?? plainText(node));
  });
  return terms;
}

interface Stretch {
  readonly above: readonly Heading[];
  readonly parts: Nodes[];
}

function divide(tree: Root): Stretch[] {
  const stretches: Stretch[] = [{above: [], parts: []}];
  const walk = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      const {above, parts} = stretches.at(-1) ?? {above: [], parts: []};
      if (node.type === 'heading') {
        const outer = above.filter(({depth}) => depth < node.depth);
        stretches.push({above: [...outer, node], parts: []});
      } else if (isTag(node) && holdsHeading(node)) {
        // A shelf of the library holds its heading.
        walk(node.children);
      } else parts.push(node);
    }
  };
  walk(tree.children);
  return stretches;
}

function holdsHeading(node: Nodes): boolean {
  let found = false;
  visit(node, 'heading', () => {
    found = true;
  });
  return found;
}
