import type {Element, ElementContent} from 'hast';
import {markOf} from './marks.ts';

/** A stretch of a page from one heading to the next. */
export interface Section {
  /** Its anchor; empty above the first heading. */
  readonly id: string;
  /** The headings that it stands under, from the outermost to its own; empty above the first heading. */
  readonly headings: readonly Element[];
  readonly parts: readonly ElementContent[];
}

/** The sections of a page in their order, without its title and what is made of other pages and files. */
export function sectionsOf(article: Element): Section[] {
  const sections: {headings: Element[]; parts: ElementContent[]}[] = [{headings: [], parts: []}];
  const walk = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      const last = sections.at(-1) ?? {headings: [], parts: []};
      if (node.type !== 'element') last.parts.push(node);
      else if (isDerived(node) || depthOf(node) === 1) continue;
      else if (depthOf(node) > 1) {
        const outer = last.headings.filter((each) => depthOf(each) < depthOf(node));
        sections.push({headings: [...outer, node], parts: []});
      } else if (holdsHeading(node)) walk(node.children);
      else last.parts.push(node);
    }
  };
  walk(article.children);
  return sections.map(({headings, parts}) => ({
    id: String(headings.at(-1)?.properties['id'] ?? ''),
    headings,
    parts,
  }));
}

export const isDerived = (node: Element): boolean =>
  markOf(node, 'dataDerived') !== undefined || markOf(node, 'dataEntry') !== undefined;

/** 2 for <h2>; 0 where the element is no heading. */
export function depthOf({tagName}: Element): number {
  return Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
}

/** A page's head holds its title, a shelf of the library its heading. An entry of that has a title, which is none of the page's headings. */
function holdsHeading({children}: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && !isDerived(child) && (depthOf(child) > 0 || holdsHeading(child)),
  );
}
