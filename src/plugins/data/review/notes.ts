import path from 'node:path';
import type {Nodes, Parents} from 'mdast';
import {html, type Note} from '../../../core/review/anki.ts';
import {parseLesson} from '../mdx/parse.ts';
import {hasAttribute, isTag, tagsNamed, textOf, type Tag} from '../mdx/tag.ts';
import {readText} from '../mistakes/read-text.ts';
import {readLessonFiles} from '../path/lesson-files.ts';
import {questionFiles} from '../path/questions.ts';
import {typographic} from '../typography.ts';

/** The lessons' questions as notes: in front what is asked, with its choices, behind what is right, and why. */
export function questionNotes(lessonsFolder: string): Note[] {
  return readLessonFiles(lessonsFolder).flatMap(({number, name, frontMatter: {id: lesson}}) => {
    const folder = path.join(lessonsFolder, `${number}-${name}`, 'questions');
    return questionFiles(folder).map((file) => {
      const text = readText(path.join(folder, `_${file}.mdx`));
      return {id: `${lesson}/${file}`, lesson, ...sides(text)};
    });
  });
}

/** Front and back of a question, as HTML for Anki, which draws formulas between \( and \). */
export function sides(text: string): Pick<Note, 'front' | 'back'> {
  const tree = parseLesson(text);
  const [question] = tagsNamed(tree, 'Question');
  const [prompt] = tagsNamed(tree, 'Prompt');
  const asked = prompt ? inside(prompt) : '';
  const choices = tagsNamed(tree, 'Choice');
  if (choices.length === 0) return {front: asked, back: tagsNamed(tree, 'Answer').map(numberBack).join(' ')};
  const isOrder = question !== undefined && textOf(question, 'kind') === 'order';
  const right = isOrder ? choices : choices.filter((choice) => hasAttribute(choice, 'right'));
  // In the order of the letters, which gives no order of the steps away.
  const offered = isOrder ? choices.map(inside).sort() : choices.map(inside);
  return {
    front: `${asked} ${list('ul', offered)}`,
    back: list(
      isOrder ? 'ol' : 'ul',
      right.map((choice) => `${inside(choice)} ${whyOf(choice)}`),
    ),
  };
}

const list = (tag: 'ol' | 'ul', lines: readonly string[]): string =>
  `<${tag}>${lines.map((line) => `<li>${line.trim()}</li>`).join('')}</${tag}>`;

const numberBack = (answer: Tag): string =>
  `<b>${html([textOf(answer, 'value'), textOf(answer, 'unit')].filter(Boolean).join(' '))}</b>. ${whyOf(answer)}`;

const whyOf = (tag: Tag): string => {
  const [why] = tagsNamed(tag, 'Why');
  return why ? `<i>${inside(why)}</i>` : '';
};

/** What stands in a tag, without the reasons in it, which are for the back. */
const inside = (node: Parents | Tag): string => within(node).replaceAll(/\s+/g, ' ').trim();

function htmlOf(node: Nodes): string {
  if (isTag(node) && node.name === 'Why') return '';
  switch (node.type) {
    case 'text':
      return html(typographic(node.value));
    case 'inlineMath':
      return `\\(${html(node.value)}\\)`;
    case 'inlineCode':
      return `<code>${html(node.value)}</code>`;
    case 'emphasis':
      return `<i>${within(node)}</i>`;
    case 'strong':
      return `<b>${within(node)}</b>`;
    case 'paragraph':
      return `${within(node)} `;
    default:
      return 'children' in node ? within(node) : '';
  }
}

const within = (node: Parents | Tag): string => node.children.map(htmlOf).join('');
