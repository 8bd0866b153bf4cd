import type {Element, Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';
import {highlight} from './highlight.ts';

/**
 * Turns each fenced code block into a `<Code>` tag that carries the highlighted code as one ready-made HTML string. So
 * neither the highlighter nor an element a token reaches the reader's browser.
 */
export default function readyMadeCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const [code] = node.children;
      if (node.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return undefined;
      if (parent === undefined || index === undefined) return undefined;
      parent.children[index] = codeTag(code);
      return SKIP;
    });
  };
}

function codeTag(code: Element): MdxJsxFlowElementHast {
  const text = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const language = languageOf(code);
  const title = /\btitle="([^"]*)"/.exec(metaOf(code))?.[1];
  const attribute = (name: string, value: string) => ({type: 'mdxJsxAttribute' as const, name, value});
  return {
    type: 'mdxJsxFlowElement',
    name: 'Code',
    attributes: [
      attribute('html', highlight(text.trimEnd(), language)),
      ...(title === undefined ? [] : [attribute('title', title)]),
      ...(language === undefined ? [] : [attribute('language', language)]),
    ],
    children: [],
  };
}

function languageOf(code: Element): string | undefined {
  const {className} = code.properties;
  const name = Array.isArray(className)
    ? className.map(String).find((one) => one.startsWith('language-'))
    : undefined;
  return name?.slice('language-'.length);
}

/** What stands behind the language in the fence's first line. */
function metaOf(code: Element): string {
  const {data, properties} = code;
  const meta = (data as {meta?: unknown} | undefined)?.meta ?? properties.metastring;
  return typeof meta === 'string' ? meta : '';
}
