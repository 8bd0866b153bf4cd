import type {Element, ElementContent, Root, RootContent} from 'hast';
import {visit} from 'unist-util-visit';

/** So many characters in the longest cells of its columns, and a phone has no room for the columns beside each other. */
const mostBeside = 120;

/** A first cell of so few characters does not name its row without the column's name: 'Evening 3'. */
const fewest = 3;

/**
 * Markdown's tables, made fit for every reader. A head says that it heads a column, and the empty corner, a head that
 * says nothing, is a plain cell. A wide table scrolls in its own frame, so it can be reached by keyboard. A table of
 * whole sentences can be stacked instead (src/css/tables.css): the first cell heads its row, and the others carry the
 * name of their column for the eye.
 */
export default function accessibleTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'table') return;
      node.properties.tabIndex = 0;
      const [head = [], ...rows] = rowsOf(node);
      if (head.length > 2 && width([head, ...rows]) > mostBeside) stack(node, head, rows);
      for (const cell of head) {
        if (cell.children.length === 0) cell.tagName = 'td';
        else cell.properties.scope = 'col';
      }
    });
  };
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node.children.filter((child) => child.type === 'element'));
  });
  return rows;
}

/** The characters of the longest cell of each column, together. */
function width(rows: readonly Element[][]): number {
  const columns = rows[0]?.map((_, column) => rows.map((row) => textOf(row[column]).length)) ?? [];
  return columns.reduce((sum, lengths) => sum + Math.max(...lengths), 0);
}

function stack(table: Element, head: readonly Element[], rows: readonly Element[][]): void {
  table.properties.className = ['stacks'];
  for (const row of rows) {
    row.forEach((cell, column) => {
      const name = textOf(head[column]);
      const isFirst = column === 0;
      if (isFirst) {
        cell.tagName = 'th';
        cell.properties.scope = 'row';
      }
      if (!isFirst || textOf(cell).length <= fewest) cell.properties['data-column'] = name;
    });
  }
}

function textOf(node: ElementContent | RootContent | undefined): string {
  if (node === undefined) return '';
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}
