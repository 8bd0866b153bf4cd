import type {Element} from 'hast';
import type {Handle, State} from 'hast-util-to-mdast';
import type {BlockContent} from 'mdast';
import type {Told} from '../../../../views/told.ts';
import {bullets, paragraph, strong, table} from '../../markdown/nodes.ts';
import {markOf} from '../marks.ts';
import {elementsIn, find, textOf, wordsIn} from './words.ts';

/** A picture in words: what it is told by, else the things in it that have names, else its own name. */
export const svg: Handle = (_state, node: Element) => {
  const told = markOf(node, 'dataTold');
  const {ariaLabel} = node.properties;
  const label = typeof ariaLabel === 'string' ? ariaLabel : undefined;
  if (told !== undefined) {
    const content = JSON.parse(told) as Told;
    if ('table' in content) return [...(label ? [paragraph(`${label}:`)] : []), table(content.table)];
    const isNamed = label !== undefined && !label.startsWith(content.lines[0] ?? '');
    return [
      ...(isNamed ? [paragraph(`${label}:`)] : []),
      bullets(content.lines.map((line) => [paragraph(line)])),
    ];
  }
  const names = optionsIn(node);
  if (names.length === 0) return label === undefined ? [] : [paragraph(label)];
  return [paragraph(`${label ?? ''}:`), bullets(names.map((name) => [paragraph(name)]))];
};

function optionsIn(node: Element): string[] {
  return elementsIn(node).flatMap((child) =>
    child.properties['role'] === 'option' ? [String(child.properties['ariaLabel'])] : optionsIn(child),
  );
}

/** A figure is told: its number and caption, what it shows, and what its picture is made of. A listing is code. */
export const figure: Handle = (state, node: Element) => {
  const language = markOf(node, 'dataLanguage');
  if (language !== undefined) return listing(node, language);
  const caption = elementsIn(node).find(({tagName}) => tagName === 'figcaption');
  if (!caption) return state.toFlow(state.all(node));
  const [number, ...words] = caption.children;
  const rest = elementsIn(node).filter((child) => child !== caption);
  const alt = rest.filter(({tagName}) => tagName === 'p');
  const picture = rest.filter(({tagName}) => tagName !== 'p');
  const shown = flowOf(state, picture);
  if (shown.length === 0) throw new Error(saysNothing(String(node.properties['id'])));
  return {
    type: 'blockquote',
    children: [
      paragraph(
        strong(number?.type === 'element' ? textOf(number).trim() : ''),
        ' ',
        ...wordsIn(state, {...caption, children: words}),
      ),
      ...flowOf(state, alt),
      ...shown,
    ],
  };
};

const saysNothing = (id: string): string =>
  `The picture of the figure "${id}" says nothing to those who read the page as text.\n` +
  '  Fix: let its view tell what it shows (src/views/told.ts).';

function flowOf(state: State, nodes: readonly Element[]): BlockContent[] {
  const holder: Element = {type: 'element', tagName: 'div', properties: {}, children: [...nodes]};
  return state.toFlow(state.all(holder)) as BlockContent[];
}

function listing(node: Element, language: string) {
  const title = find(node, 'figcaption');
  const code = find(node, 'pre');
  const named = title && textOf(title).trim();
  return {
    type: 'code' as const,
    lang: language,
    ...(named && {meta: `title="${named}"`}),
    value: code ? textOf(code).replace(/\n$/, '') : '',
  };
}
