import path from 'node:path';
import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {readText} from '../../data/mistakes/read-text.ts';
import {askedBy} from '../../steps/exploring/asked.ts';
import {countOf} from '../../steps/exploring/measures.ts';
import {parseLesson} from '../../data/mdx/parse.ts';
import {isTag, tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';
import {typographic} from '../../data/typography.ts';
import {formulaText} from './formula-text.ts';

/** A page's source, for what its tags say. */
export interface Source {
  readonly file: string;
  readonly tree: Root;
}

/** The text of a part of a page as a reader would copy it: formulas in one line, code and pictures left out. */
export function textIn(node: Nodes, source: Source): string {
  return collect(node, source)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;?!)])/g, '')
    .trim();
}

function collect(node: Nodes, source: Source): string {
  if (isTag(node)) return textOfTag(node, source);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'inlineMath':
    case 'math':
      return formulaText(node.value);
    case 'break':
      return ' ';
    case 'mdxTextExpression':
      // A number that the page computes; a comment is none.
      return /^\s*\/\*/.test(node.value) ? '' : '…';
    case 'textDirective':
      // A colon before a word is a colon: ":latest".
      return `:${node.name}${inside(node, source)}`;
    case 'tableRow':
      return `${node.children.map((cell) => inside(cell, source)).join(' · ')}. `;
    case 'paragraph':
    case 'heading': {
      const text = inside(node, source);
      // A block's title stands in a line of its own; in one line with its text it needs an end.
      const isTitle = (node.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true;
      return isTitle && !/[.?!]$/.test(text) ? `${text}. ` : `${text} `;
    }
    default:
      return 'children' in node ? inside(node, source) : '';
  }
}

const inside = (node: {children: readonly Nodes[]}, source: Source): string =>
  node.children.map((child) => collect(child, source)).join('');

function textOfTag(tag: Tag, source: Source): string {
  switch (tag.name) {
    case 'ProtocolCount':
      return String(countOf(askedBy(tag, new VFile({path: source.file}))));
    case 'Figure':
      return `${typographic(textOf(tag, 'caption') ?? '')} ${inside(tag, source)}`;
    case 'Step':
      // Formulas first: a prime of TeX is no apostrophe.
      return `${typographic(withFormulas(textOf(tag, 'claim') ?? ''))} ${inside(tag, source)} `;
    default:
      return inside(tag, source) || promptOf(tag, source);
  }
}

/** `$…$` in a text that is no Markdown. */
const withFormulas = (text: string): string =>
  text.replaceAll(/\$([^$]+)\$/g, (_, tex: string) => formulaText(tex));

/** What a question asks, where the tag is one; its choices would answer it. */
function promptOf(tag: Tag, {file, tree}: Source): string {
  const question = importedAs(tag.name ?? '', tree);
  if (question === undefined) return '';
  const questionFile = path.join(path.dirname(file), question);
  const questionTree = parseLesson(readText(questionFile));
  const [prompt] = tagsNamed(questionTree, 'Prompt');
  return prompt ? `${inside(prompt, {file: questionFile, tree: questionTree})} ` : '';
}

/** The file of a question that the page imports under this name. */
function importedAs(name: string, tree: Root): string | undefined {
  let found: string | undefined;
  visit(tree, 'mdxjsEsm', ({value}) => {
    for (const [, imported, file] of value.matchAll(/import (\w+) from '(\.\/questions\/[^']+)'/g)) {
      if (imported === name) found = file;
    }
  });
  return found;
}

/** What stands in a heading or a tag, in words. */
export const plainText = (node: Nodes): string => toString(node).trim();
