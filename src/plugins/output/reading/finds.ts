import type {Element, ElementContent} from 'hast';
import {visit} from 'unist-util-visit';
import {find} from './handlers/words.ts';
import {markOf} from './marks.ts';
import {plainText} from './plain-text.ts';

/** The terms that a stretch of a page links to the glossary. */
export const termsIn = (nodes: readonly ElementContent[]): string[] =>
  elementsWith(nodes, (node) => markOf(node, 'dataTerm') ?? []);

/** The ids of the sources that a page cites. */
export const citedIn = (article: Element): string[] =>
  elementsWith([article], ({properties: {role, href}}) =>
    role === 'doc-biblioref' ? String(href).replace('#source-', '') : [],
  );

/** A question of a page: its anchor, and what it asks. */
export interface Asked {
  readonly anchor: string;
  readonly prompt: string;
}

export const questionsIn = (article: Element): Asked[] =>
  elementsWith([article], (node) => {
    const prompt = markOf(node, 'dataQuestion') === undefined ? undefined : find(node, 'legend');
    return prompt ? {anchor: String(node.properties['id']), prompt: plainText(prompt.children)} : [];
  });

function elementsWith<Found>(
  nodes: readonly ElementContent[],
  read: (node: Element) => Found | readonly Found[],
): Found[] {
  const found: Found[] = [];
  for (const each of nodes)
    visit(each, 'element', (node) => {
      found.push(...([read(node)].flat() as Found[]));
    });
  return found;
}
