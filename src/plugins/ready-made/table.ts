import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * Heads of Markdown's tables: each says that it heads a column, and the empty corner, a head that says nothing, is a
 * plain cell.
 */
export default function tableHeads() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'th') return;
      if (node.children.length === 0) node.tagName = 'td';
      else node.properties.scope = 'col';
    });
  };
}
