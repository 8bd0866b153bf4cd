import type {ElementContent, Root, RootContent} from 'hast';
import {visit} from 'unist-util-visit';

const isCitation = (node: ElementContent | RootContent | undefined): boolean =>
  node?.type === 'mdxJsxTextElement' && node.name === 'Cite';

/** A citation never begins a line: the space before it holds it to the word that it belongs to. */
export default function gluedCitations() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (index !== undefined && isCitation(parent?.children[index + 1]))
        node.value = node.value.replace(/\s+$/, '\u00a0');
    });
  };
}
