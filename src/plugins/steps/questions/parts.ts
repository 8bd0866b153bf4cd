import type {BlockContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {removeProps, setProp, tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';

const numbers = new Intl.NumberFormat('en-GB', {maximumSignificantDigits: 12});

/**
 * Takes a question's tags apart, so that each component draws one thing and none has to look at its children: a
 * `<Choice>` becomes its `<Label>` and its `<Why>`, a number gets its `<NumberField>`, and what follows the first
 * paragraph of a `<Prompt>` comes after it, since a legend holds a line of text.
 */
export function arrange(question: Tag): void {
  for (const [index, choice] of tagsNamed(question, 'Choice').entries()) {
    removeProps(choice, ['id', 'after']);
    setProp(choice, 'index', index);
    const why = takeOut(choice, 'Why');
    choice.children = [flow('Label', inline(choice.children)), ...why] as Tag['children'];
  }
  const [prompt] = tagsNamed(question, 'Prompt');
  if (prompt) splitPrompt(question, prompt);
  const [answer] = tagsNamed(question, 'Answer');
  if (answer) insertField(question, answer);
  for (const option of ['Answer', 'Wrong'].flatMap((name) => tagsNamed(question, name))) {
    const value = Number(textOf(option, 'value'));
    setProp(option, 'value', value);
    setProp(option, 'written', numbers.format(value));
    setProp(option, 'tolerance', Number(textOf(option, 'tolerance') ?? 0));
    option.children = takeOut(option, 'Why');
  }
}

/** Puts the choices of an order, as they are shown, into one `<Steps>`, which can stand them in another order. */
export function gatherSteps(question: Tag, shown: readonly number[]): void {
  const children = question.children as RootContent[];
  const isChoice = (node: RootContent): boolean => 'name' in node && node.name === 'Choice';
  const at = children.findIndex(isChoice);
  const steps = flow('Steps', children.filter(isChoice));
  setProp(steps, 'shown', shown);
  question.children = children.filter((node) => !isChoice(node)) as Tag['children'];
  (question.children as RootContent[]).splice(at, 0, steps);
}

function splitPrompt(question: Tag, prompt: Tag): void {
  const [first, ...rest] = prompt.children as RootContent[];
  if (first?.type !== 'paragraph') return;
  prompt.children = first.children;
  if (rest.length > 0) insertAfter(question, prompt, flow('Setting', rest));
}

function insertField(question: Tag, answer: Tag): void {
  const field = flow('NumberField', []);
  const unit = textOf(answer, 'unit');
  if (unit !== undefined) setProp(field, 'unit', unit);
  const children = question.children as RootContent[];
  children.splice(children.indexOf(answer), 0, field);
}

function insertAfter(parent: Tag, child: Tag, added: MdxJsxFlowElement): void {
  const children = parent.children as RootContent[];
  children.splice(children.indexOf(child) + 1, 0, added);
}

/** Removes the tags of that name from wherever they stand inside, and returns them. */
function takeOut(tag: Tag, name: string): MdxJsxFlowElement[] {
  const taken: MdxJsxFlowElement[] = [];
  visit(tag, (node, index, parent) => {
    if (!('name' in node) || node.name !== name || parent === undefined || index === undefined)
      return undefined;
    taken.push({...node, type: 'mdxJsxFlowElement', children: unwrapped(node as Tag)} as MdxJsxFlowElement);
    parent.children.splice(index, 1);
    return index;
  });
  return taken;
}

/** The content of a tag without the one paragraph round it, so that a label can begin its line. */
function unwrapped(tag: Tag): BlockContent[] {
  const children = tag.children as BlockContent[];
  const [only] = children;
  return children.length === 1 && only?.type === 'paragraph'
    ? (only.children as unknown as BlockContent[])
    : children;
}

/** Text for within a label: its one paragraph without the tag, and no white space where a tag was taken out. */
function inline(children: readonly unknown[]): RootContent[] {
  const written = (children as RootContent[]).filter(
    (child) => toString(child).trim() !== '' || !isText(child),
  );
  const [only] = written;
  return trimmed(written.length === 1 && only?.type === 'paragraph' ? only.children : written);
}

const isText = ({type}: RootContent): boolean => type === 'text' || type === 'paragraph';

function trimmed(children: readonly RootContent[]): RootContent[] {
  const last = children.at(-1);
  return last?.type === 'text'
    ? [...children.slice(0, -1), {...last, value: last.value.trimEnd()}]
    : [...children];
}

function flow(name: string, children: readonly RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: children as MdxJsxFlowElement['children'],
  };
}
