import type {Element, ElementContent} from 'hast';
import {defaultHandlers, type Handle, type State} from 'hast-util-to-mdast';
import type {BlockContent, PhrasingContent} from 'mdast';
import {bullets, link, paragraph, strong, table} from '../../markdown/nodes.ts';
import {tellLab} from '../labs.ts';
import {markOf} from '../marks.ts';
import {elementsIn, find, textOf, wordsIn} from './words.ts';

/** `:::theorem[Quorums meet]` as a quotation that begins with its name; a proof as its numbered steps. */
export const section: Handle = (state, node: Element) => {
  const [head, ...others] = elementsIn(node);
  const rest = state.toFlow(state.all({...node, children: others})) as BlockContent[];
  if (head && markOf(node, 'dataProof') !== undefined)
    return [paragraph(strong(`${textOf(head).trim()}.`)), ...rest];
  if (!head || markOf(node, 'dataBlock') === undefined) return state.all(node);
  return {
    type: 'blockquote',
    children: [{type: 'paragraph', children: [strong(...labelOf(state, head))]}, ...rest],
  };
};

/** 'Theorem: Two majorities meet', 'Theorem 1', 'Tip': the kind and the title, where both are there. */
function labelOf(state: State, label: Element): PhrasingContent[] {
  const [kind, title] = elementsIn(label);
  if (!kind || !title) return wordsIn(state, label);
  return [{type: 'text', value: `${textOf(kind).trim()}: `}, ...wordsIn(state, title)];
}

/** A lab is what it says of itself. */
export const div: Handle = (state, node: Element) => {
  const lab = markOf(node, 'dataLab');
  if (lab !== undefined) return labText(lab, markOf(node, 'dataPreset') ?? '');
  return defaultHandlers.div(state, node);
};

function labText(name: string, preset: string): BlockContent[] {
  const {title, intro, parts} = tellLab(name, preset);
  return [
    paragraph(strong(`Lab: ${title}.`), ` ${intro} (`, link('', 'Run it on the page'), '.)'),
    ...parts.flatMap(({said, table: rows}) => [paragraph(said), ...(rows ? [table(rows)] : [])]),
  ];
}

/** What folds is written out: its summary as a line, in bold where it is a step of a proof, and what it says. */
export const details: Handle = (state, node: Element) => {
  const [summary, ...rest] = elementsIn(node);
  const words = summary ? wordsIn(state, summary) : [];
  return [
    {type: 'paragraph', children: [{type: 'strong', children: words}]},
    ...(state.toFlow(state.all({...node, children: rest})) as BlockContent[]),
  ];
};

/** Names and what is said of them, each in one line: facts of a lesson, terms of the glossary. */
export const dl: Handle = (state, node: Element) => {
  const groups = elementsIn(node);
  return bullets(
    groups.map((group) => {
      const [name, ...said] = elementsIn(group);
      const bold = name && (find(name, 'dfn') ?? name);
      const also = name && bold !== name ? name.children.filter((child) => child !== bold) : [];
      return [
        paragraph(
          strong(bold ? textOf(bold) : ''),
          ...wordsIn(state, {...group, children: also}),
          ':',
          ...said.flatMap((each) => [' ', ...wordsIn(state, each)]),
        ),
      ];
    }),
  );
};

/** What can be ticked, as a list. */
export const fieldset: Handle = (state, node: Element) => {
  const [legend, ...labels] = elementsIn(node);
  return [
    ...(legend ? [paragraph(...wordsIn(state, legend))] : []),
    bullets(labels.map((label) => [paragraph(...wordsIn(state, label))])),
  ];
};

/** An entry of the library in one paragraph: title, year, people, why, facts, where. */
export const listItem: Handle = (state, node: Element) => {
  if (markOf(node, 'dataEntry') === undefined) return defaultHandlers.li(state, node);
  const title = find(node, 'h3');
  const parts: ElementContent[][] = [];
  const collect = (element: Element): void => {
    for (const child of elementsIn(element)) {
      if (child.tagName === 'p') parts.push(child.children);
      else if (child !== title) collect(child);
    }
  };
  collect(node);
  const lines = parts
    .map((children) => wordsIn(state, {...node, children}))
    .filter((line) => line.length > 0);
  const sentence = (index: number): string => {
    const text = textOf({...node, children: parts[index] ?? []}).trim();
    return /[.?!…]$/.test(text) ? ' ' : '. ';
  };
  return {
    type: 'listItem',
    spread: false,
    children: [
      paragraph(
        strong(...(title ? wordsIn(state, title) : [])),
        '. ',
        ...lines.flatMap((line, index) => [...(index > 0 ? [sentence(index - 1)] : []), ...line]),
      ),
    ],
  };
};
