import type {Nodes, Parents, PhrasingContent, Root, RootContent, Text} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {ageingWords, isMonth, monthInWords} from '../../core/learning/ageing.ts';
import {complain} from '../data/mistakes/complain.ts';
import {isTag, removeProps, setProp, tagsNamed, textOf} from '../data/mdx/tag.ts';

/** Attributes in which a reader reads sentences. */
const written = ['alt', 'caption', 'claim', 'label', 'title'];

/** What no reader reads as a claim. */
const passedOver = new Set(['code', 'inlineCode', 'math', 'inlineMath', 'yaml', 'mdxjsEsm']);

/**
 * Gives `<Checked on="2026-11">` its month in words, and stops the build at a word that says "now" of the world and
 * stands in no `<Checked>`. A word that means something else is followed by the comment `{/* timeless *\/}`.
 */
export default function ageing() {
  return (tree: Root, file: VFile): void => {
    for (const text of textsIn(file.data.frontMatter)) checkWords(text, undefined, file);
    for (const tag of tagsNamed(tree, 'Checked')) {
      const on = textOf(tag, 'on') ?? '';
      if (!isMonth(on)) {
        complain(file, tag, {
          problem: `<Checked> does not say when somebody looked: on="${on}".`,
          fix: 'write the month in which you checked the claim at its source: on="2026-11".',
        });
      }
      removeProps(tag, ['on']);
      setProp(tag, 'when', monthInWords(on));
      if (tag.type === 'mdxJsxFlowElement') asBlock(tag);
    }
    visit(tree, (node, index, parent) => {
      if (passedOver.has(node.type) || (isTag(node) && node.name === 'Checked')) return SKIP;
      if (node.type === 'text') checkText(node, parent?.children[(index ?? 0) + 1], file);
      else if (isTag(node)) for (const name of written) checkWords(textOf(node, name) ?? '', node, file);
      return undefined;
    });
  };
}

/** A claim that stands alone is a paragraph, on however many lines it was written. */
function asBlock(tag: MdxJsxFlowElement): void {
  setProp(tag, 'block', true);
  const children = tag.children as RootContent[];
  const isWords = children.every(({type}) => type === 'text' || !blocks.has(type));
  if (isWords) tag.children = [{type: 'paragraph', children: children as PhrasingContent[]}];
}

const blocks = new Set([
  'blockquote',
  'code',
  'heading',
  'list',
  'math',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
]);

function checkText(node: Text, next: Parents['children'][number] | undefined, file: VFile): void {
  const timeless = next !== undefined && isTimeless(next);
  const last = timeless ? ageingWords(node.value).at(-1) : undefined;
  const excused = last?.end === node.value.length ? node.value.slice(0, last.start) : node.value;
  checkWords(excused, node, file);
}

const isTimeless = (node: Nodes): boolean =>
  node.type === 'mdxTextExpression' && node.value.trim() === '/* timeless */';

function checkWords(text: string, node: Nodes | undefined, file: VFile): void {
  const [found] = ageingWords(text);
  if (!found) return;
  complain(file, node && lineOf(node, text.slice(0, found.start)), {
    problem: `"${found.word}" says how things stand now, and not when somebody looked.`,
    fix: 'write <Checked on="2026-11">…</Checked> round the claim, with the month in which you checked it; or say it without the word; or, where the word does not mean this year, put {/* timeless */} right after it.',
  });
}

/** The node as if it began in the line of the word. */
function lineOf(node: Nodes, before: string): Nodes {
  if (node.type !== 'text' || !node.position) return node;
  const {position} = node;
  const lines = before.split('\n');
  const line = position.start.line + lines.length - 1;
  const column = (lines.length === 1 ? position.start.column : 1) + (lines.at(-1)?.length ?? 0);
  return {...node, position: {...position, start: {line, column}}};
}

/** Title, description, objectives: whatever a page says of itself, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
