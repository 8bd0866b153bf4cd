import katex from 'katex';
import type {Nodes, Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFileMessage} from 'vfile-message';
import {syntax} from '../mdx/syntax.ts';

/** What is wrong with a page's text, and where. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly fix: string;
}

/** The first thing in a page's text that is no MDX, or that MDX would take for something else than was meant. */
export function mistakeIn(text: string): Mistake | undefined {
  let tree: Root;
  try {
    tree = unified().use(remarkParse).use(remarkMdx).use(syntax).parse(text);
  } catch (error) {
    if (error instanceof VFileMessage || isMessage(error)) return fromMessage(error, text);
    throw error;
  }
  return unclosedBlock(tree, text) ?? formulaThatCannotBeSet(tree);
}

/** Two copies of the class may be loaded, one by each way of importing. */
const isMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && 'reason' in error && 'line' in error;

function fromMessage({reason, line, column}: VFileMessage, text: string): Mistake {
  // Where a tag was left open, the message begins at the page's head and names the tag's own place in brackets.
  const [, openLine, openColumn] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  const at = {line: Number(openLine ?? line ?? 1), column: Number(openColumn ?? column ?? 1)};
  const [problem = reason] = reason.split(/, expected|\n| \(note|, note/);
  return {
    ...at,
    problem: `${problem.replace(/\.$/, '')}.`,
    fix: fixFor(reason, text.split('\n')[at.line - 1] ?? ''),
  };
}

function fixFor(reason: string, line: string): string {
  const tag = /closing tag for `<(\w+)>`|end-tag for `<(\w+)>`/.exec(reason);
  const name = tag?.[1] ?? tag?.[2];
  if (name !== undefined)
    return `close it with </${name}>, or write <${name} … /> where nothing stands in it.`;
  if (line.includes('<!--')) return 'write a comment as {/* … */}.';
  if (/[“”‘’]/.test(reason)) return 'write straight quotation marks in a tag: name="value".';
  if (/acorn|expression/i.test(reason))
    return 'write \\{ and \\} for braces that are text, or put them in `code`.';
  if (/closing slash|closing tag/i.test(reason)) return 'take the closing tag away, or open it before.';
  if (/before name|in name|after `<`/i.test(reason))
    return 'write &lt; for a sign that begins no tag, or put it in `code`.';
  return 'compare the tag with another one of its kind: quotation marks, the closing slash, matching ends.';
}

/** Every later step that meets such a formula knows less of where it stands. */
function formulaThatCannotBeSet(tree: Root): Mistake | undefined {
  let mistake: Mistake | undefined;
  visit(tree, (node: Nodes) => {
    if (mistake || (node.type !== 'math' && node.type !== 'inlineMath')) return;
    const problem = problemWith(node.value);
    const {line, column} = node.position?.start ?? {line: 1, column: 1};
    if (problem !== undefined)
      mistake = {
        line,
        column,
        problem: `A formula cannot be set: ${problem}.`,
        fix: 'fix the TeX; KaTeX lists what it knows at https://katex.org/docs/supported.',
      };
  });
  return mistake;
}

function problemWith(tex: string): string | undefined {
  try {
    katex.renderToString(tex, {strict: 'error', output: 'mathml'});
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : String(error);
  }
}

/** A block that nothing closes would silently hold the rest of the page. */
function unclosedBlock(tree: Root, text: string): Mistake | undefined {
  const lines = text.split('\n');
  let mistake: Mistake | undefined;
  visit(tree, (node: Nodes) => {
    if (mistake || node.type !== 'containerDirective' || !node.position) return;
    const {start, end} = node.position;
    const isClosed = end.line > start.line && /^[\s>]*:{3,}\s*$/.test(lines[end.line - 1] ?? '');
    if (!isClosed)
      mistake = {
        line: start.line,
        column: start.column,
        problem: `Nothing closes this ":::${node.name}", so the rest of the page would stand in it.`,
        fix: 'write ::: on a line of its own where the block ends.',
      };
  });
  return mistake;
}
