import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/** Markdown makes the empty corner of a table a header cell; a header that says nothing is a plain cell. */
export default function emptyCorner() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td';
    });
  };
}
