import path from 'node:path';
import type {Link, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {complain} from '../data/mistakes/complain.ts';
import {setProp, tagsNamed, textOf, type Tag} from '../data/mdx/tag.ts';
import {typographic} from '../data/typography.ts';

/**
 * Numbers the figures of a lesson in the order of the text, and writes the number into the links that refer to them:
 * `[Figure](#two-sides)` becomes 'Figure 2'.
 */
export default function figures() {
  return (tree: Root, file: VFile): void => {
    const numbers = new Map<string, number>();
    for (const figure of tagsNamed(tree, 'Figure')) {
      const id = checkedId(figure, numbers, file);
      numbers.set(id, numbers.size + 1);
      setProp(figure, 'number', numbers.size);
      for (const name of ['caption', 'alt']) setProp(figure, name, typographic(textOf(figure, name) ?? ''));
    }
    visit(tree, 'link', (link) => numberLink(link, numbers, file));
  };
}

function checkedId(figure: Tag, numbers: ReadonlyMap<string, number>, file: VFile): string {
  const id = textOf(figure, 'id') ?? '';
  if (path.basename(file.path).startsWith('_')) {
    complain(file, figure, {
      problem: 'A question is also shown away from its lesson, where a figure has no number.',
      fix: 'leave out <Figure> and write the view alone, or move the figure to the text of the lesson.',
    });
  }
  for (const name of ['id', 'caption', 'alt']) {
    if (textOf(figure, name)?.trim()) continue;
    complain(file, figure, {
      problem: `This <Figure${id && ` id="${id}"`}> has no ${name}.`,
      fix: `add ${name}="…" as a plain text${name === 'alt' ? ' that tells what the figure shows to someone who cannot see it' : ''}.`,
    });
  }
  if (numbers.has(id)) {
    complain(file, figure, {
      problem: `Two figures of this lesson have the id "${id}".`,
      fix: 'rename the later one.',
    });
  }
  return id;
}

function numberLink(link: Link, numbers: ReadonlyMap<string, number>, file: VFile): void {
  const text = toString(link);
  if (!/^figure$/i.test(text)) return;
  const number = numbers.get(link.url.replace(/^#/, ''));
  if (number === undefined) {
    complain(file, link, {
      problem: `${link.url} is no figure of this lesson. Its figures: ${[...numbers.keys()].join(', ') || 'none'}.`,
      fix: 'fix the id, or give the link a text of its own.',
    });
  }
  // The space does not break, so that the number stays with its word.
  link.children = [{type: 'text', value: `${text}\u00a0${number}`}];
}
