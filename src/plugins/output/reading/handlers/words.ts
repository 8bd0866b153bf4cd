import type {Element} from 'hast';
import type {Handle, State} from 'hast-util-to-mdast';
import type {InlineCode, Nodes, PhrasingContent} from 'mdast';
import {defaultHandlers} from 'hast-util-to-mdast';
import {markOf} from '../marks.ts';

/**
 * Words that are Markdown already, or TeX. On the way they are code within a line, which every later step leaves as it is
 * (../to-markdown.ts makes of them what they are).
 */
const verbatim = (value: string, kind: 'text' | 'tex'): InlineCode => ({
  type: 'inlineCode',
  value,
  data: {verbatim: kind} as InlineCode['data'],
});

export const isVerbatim = (node: Nodes): boolean => 'data' in node && 'verbatim' in (node.data ?? {});

/** The TeX that a formula was written in stands on it. */
export const math: Handle = (_state, node: Element) => {
  const {alttext, display} = node.properties;
  const tex = String(alttext ?? '');
  return display === 'block' ? ({type: 'math', value: tex} as const) : verbatim(tex, 'tex');
};

/** A citation is its number and place, '[3, section 2]'; the sources stand at the end. A link to it would say nothing more. */
export const link: Handle = (state, node: Element) =>
  node.properties['role'] === 'doc-biblioref'
    ? verbatim(textOf(node), 'text')
    : defaultHandlers.a(state, node);

/** A term within a sentence is its own words; its definition stands in the glossary. */
export const span: Handle = (state, node: Element) => {
  if (markOf(node, 'dataTerm') === undefined) return state.all(node);
  const anchor = node.children.find((child) => child.type === 'element' && child.tagName === 'a');
  return state.all((anchor ?? node) as Element);
};

export function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

/** What stands in an element, as the words of one line. */
export function wordsIn(state: State, node: Element): PhrasingContent[] {
  return state.all(node).flatMap((each) => {
    if (each.type === 'paragraph') return each.children;
    return 'children' in each && each.type !== 'link' && each.type !== 'strong' && each.type !== 'emphasis'
      ? []
      : [each as PhrasingContent];
  });
}

export const elementsIn = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');

/** The first element below with that name, at any depth. */
export function find(node: Element, tagName: string): Element | undefined {
  for (const child of elementsIn(node)) {
    const found = child.tagName === tagName ? child : find(child, tagName);
    if (found) return found;
  }
  return undefined;
}
