import type {Element} from 'hast';
import {toMdast} from 'hast-util-to-mdast';
import type {Nodes, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {handlers} from './handlers/index.ts';
import {isVerbatim} from './handlers/words.ts';

/** A page's article as Markdown; links are still those of the HTML. */
export function toMarkdown(article: Element): RootContent[] {
  const tree = toMdast({type: 'root', children: [article]}, {handlers, document: true}) as Root;
  visit(tree, (node: Nodes, index, parent) => {
    if (node.type === 'text') node.value = node.value.replaceAll(/\s*\n\s*/g, ' ').replaceAll('\u00a0', ' ');
    if (node.type !== 'inlineCode' || !parent || index === undefined) return;
    const {verbatim} = (node.data ?? {}) as {verbatim?: 'text' | 'tex'};
    if (verbatim === 'tex') parent.children[index] = {type: 'inlineMath', value: node.value};
    if (verbatim === 'text') parent.children[index] = {type: 'verbatim', value: node.value};
  });
  return tree.children;
}

export {isVerbatim};
