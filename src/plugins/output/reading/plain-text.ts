import type {Element, ElementContent} from 'hast';
import {formulaText} from './formula-text.ts';
import {elementsIn, find} from './handlers/words.ts';
import {markOf} from './marks.ts';
import {isDerived} from './sections.ts';

/** A stretch of a page in one line, as a reader would copy it: formulas in letters, code, pictures and labs left out. */
export function plainText(nodes: readonly ElementContent[]): string {
  return insideOf(nodes)
    .replaceAll(citation, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;?!)])/g, '')
    .trim();
}

/** Stands for the number of a source until it goes with the space before it. */
const cited = '\uE000';
const citation = /\s*\uE000/g;

const insideOf = (nodes: readonly ElementContent[]): string => nodes.map(textOf).join('');

/** What stands within a line; any other element ends a word. */
const inline = new Set(
  'a abbr b cite code del dfn em i kbd mark q s small span strong sub sup time u var'.split(' '),
);

/** What says nothing in words, or says in words what is no text of the page. */
function isSilent(node: Element): boolean {
  return (
    ['pre', 'svg', 'input', 'select', 'textarea'].includes(node.tagName) ||
    markOf(node, 'dataLab') !== undefined ||
    markOf(node, 'dataLanguage') !== undefined ||
    isDerived(node)
  );
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isSilent(node)) return '';
  if (node.properties['role'] === 'doc-biblioref') return cited;
  switch (node.tagName) {
    case 'math':
      return formulaText(node);
    case 'br':
      return ' ';
    case 'tr':
      return ended(
        elementsIn(node)
          .map((cell) => plainText(cell.children))
          .join(' · '),
      );
    case 'caption':
      return ended(plainText(node.children));
    case 'figure':
      return captionOf(node);
    case 'form':
      return questionOf(node);
    case 'section':
      return named(node);
    default:
      return inline.has(node.tagName) ? insideOf(node.children) : `${insideOf(node.children)} `;
  }
}

/** What stands in a line of its own needs an end where it is in one line with what follows. */
const ended = (text: string): string => (/[.?!…]$/.test(text) || text === '' ? `${text} ` : `${text}. `);

/** Of a figure its caption; what the picture shows is for those who read the page as Markdown. */
function captionOf(node: Element): string {
  const caption = find(node, 'figcaption');
  return caption ? ended(plainText(caption.children)) : `${insideOf(node.children)} `;
}

/** What a question asks; its choices would answer it. */
function questionOf(node: Element): string {
  const prompt = markOf(node, 'dataQuestion') === undefined ? undefined : find(node, 'legend');
  return prompt ? `${plainText(prompt.children)} ` : `${insideOf(node.children)} `;
}

/** A block begins with its name: 'Theorem 1', 'Definition: Atomic', 'Tip'. A proof, right under its theorem, is its steps. */
function named(node: Element): string {
  const [label, ...rest] = elementsIn(node);
  if (markOf(node, 'dataProof') !== undefined) return insideOf(rest.filter(({tagName}) => tagName === 'ol'));
  if (!label || markOf(node, 'dataBlock') === undefined) return `${insideOf(node.children)} `;
  return `${ended(nameIn(label))}${insideOf(rest)} `;
}

function nameIn(label: Element): string {
  const [kind, title] = elementsIn(label);
  if (!kind || !title) return plainText(label.children);
  return `${plainText(kind.children)}: ${plainText(title.children)}`;
}
