import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * Markdown's tables, made fit for every reader. A head says that it heads a column, and the empty corner, a head that
 * says nothing, is a plain cell. A wide table scrolls in its own frame, so it can be reached by keyboard.
 */
export default function accessibleTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'table') node.properties.tabIndex = 0;
      if (node.tagName !== 'th') return;
      if (node.children.length === 0) node.tagName = 'td';
      else node.properties.scope = 'col';
    });
  };
}
