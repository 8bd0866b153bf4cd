import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {CONTINUE, EXIT, SKIP, visit} from 'unist-util-visit';
import {markOf} from './marks.ts';

const parser = unified().use(rehypeParse);

/** What acts, or lies hidden until something acts. */
const controls = new Set(['button', 'dialog', 'noscript', 'script', 'search', 'style', 'template']);

/** What a finished page says. */
export interface Article {
  readonly text: Element;
  /** How many pictures were told in marks. */
  readonly told: number;
}

/**
 * The text of a finished page as a tree: what stands in its article, without controls, notes in the margin (they repeat
 * what is in the text) and what is drawn for eyes alone.
 * @returns undefined where the page has no article, such as the page for a wrong address
 */
export function articleOf(html: string): Article | undefined {
  const tree: Root = parser.parse(html);
  let article: Element | undefined;
  visit(tree, 'element', (node) => {
    if (!classesOf(node).includes('theme-doc-markdown')) return CONTINUE;
    article = node;
    return EXIT;
  });
  if (!article) return undefined;
  let told = 0;
  visit(article, 'element', (node) => {
    if (markOf(node, 'dataTold') !== undefined) told += 1;
  });
  clean(article);
  return {text: article, told};
}

function clean(article: Element): void {
  visit(article, (node, index, parent) => {
    if (!parent || index === undefined) return CONTINUE;
    if (node.type === 'comment' || (node.type === 'element' && isLeftOut(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return CONTINUE;
  });
}

function isLeftOut(node: Element): boolean {
  const {tagName, properties} = node;
  if (markOf(node, 'dataTold') !== undefined) return false;
  const classes = classesOf(node);
  return (
    controls.has(tagName) ||
    markOf(node, 'dataUnread') !== undefined ||
    properties['ariaHidden'] === 'true' ||
    properties['hidden'] === true ||
    properties['popover'] !== undefined ||
    properties['role'] === 'status' ||
    properties['role'] === 'doc-backlink' ||
    classes.includes('hash-link') ||
    classes.includes('side-note')
  );
}

function classesOf({properties}: Element): readonly string[] {
  const {className} = properties;
  return Array.isArray(className) ? className.map(String) : [];
}
