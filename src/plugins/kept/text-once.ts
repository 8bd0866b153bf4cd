import {createHash} from 'node:crypto';
import path from 'node:path';
import type {Element, ElementContent, Root, RootContent} from 'hast';
import type {MdxJsxAttribute, MdxJsxFlowElementHast, MdxJsxTextElementHast} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {liveNames} from './live.ts';

interface Options {
  /** The root of the repository. */
  siteFolder: string;
}

type Node = RootContent | ElementContent;
type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** What may hold both text and something live; a run of still parts is looked for inside it as well. */
const containers = new Set(['admonition', 'aside', 'blockquote', 'div', 'section']);

/** The parts of a question that hold text and draw it once, whatever happens round it. */
const slots = new Set(['Hint', 'Label', 'Outcome', 'Prompt', 'Setting', 'Why']);

/**
 * Puts each run of neighbours in which nothing acts into one `<Kept>`. The server draws it; a page's script leaves it
 * as it came (src/components/Kept), so the text of a page is not sent a second time as a program.
 */
export default function textOnce({siteFolder}: Options) {
  return (tree: Root, file: VFile): void => {
    const live = liveNames(tree, file, siteFolder);
    const place = path.relative(siteFolder, file.path);
    const page = createHash('sha256')
      .update(place)
      .digest('base64url')
      .replace(/[^a-z0-9]/gi, '');
    let runs = 0;
    const nameRun = () => `${page.slice(0, 5)}-${(runs += 1).toString(36)}`;
    tree.children = fold(tree.children, live, nameRun);
  };
}

function fold<Child extends Node>(
  children: readonly Child[],
  live: ReadonlySet<string>,
  nameRun: () => string,
): Child[] {
  const folded: Child[] = [];
  let run: Child[] = [];
  const close = () => {
    if (run.length > 0) folded.push(kept(nameRun(), run) as unknown as Child);
    run = [];
  };
  for (const child of children) {
    // The line ends between blocks; a run goes on over them.
    if (child.type === 'text' && child.value.trim() === '') {
      if (run.length === 0) folded.push(child);
    } else if (isBlock(child) && isStill(child, live)) {
      run.push(child);
    } else {
      close();
      if (child.type === 'element' && containers.has(child.tagName)) {
        child.children = fold(child.children, live, nameRun);
      } else if (isTag(child)) {
        foldSlots(child, live, nameRun);
      }
      folded.push(child);
    }
  }
  close();
  return folded;
}

/** Puts the text of a question's parts into a `<Kept>` each. */
function foldSlots(tag: Tag, live: ReadonlySet<string>, nameRun: () => string): void {
  if (!slots.has(tag.name ?? '')) {
    for (const child of tag.children) if (isTag(child)) foldSlots(child, live, nameRun);
    return;
  }
  const written = tag.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  // Words stand in an element of their own, since it is elements that are kept.
  const parts = written.every(isBlock) ? written : [words(tag.children)];
  const whole = parts.length > 0 && parts.every((part) => isStill(part, live));
  tag.children = whole ? [kept(nameRun(), parts)] : parts;
}

function words(children: ElementContent[]): Element {
  return {type: 'element', tagName: 'span', properties: {}, children};
}

function isTag(node: Node): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isBlock(node: Node): boolean {
  return node.type === 'element' || node.type === 'mdxJsxFlowElement';
}

/** Whether neither the node nor anything in it acts in the browser, or is a file that the browser's build must emit. */
function isStill(node: Node, live: ReadonlySet<string>): boolean {
  if (isTag(node)) {
    if (live.has(node.name ?? '')) return false;
    // The framework writes a picture of a lesson's own folder as <img src={require(…)}>.
    if (node.name === 'img' || node.name === 'a') return false;
  }
  if (!('children' in node)) return true;
  return (node as Element).children.every((child) => isStill(child, live));
}

function kept(id: string, run: readonly Node[]): MdxJsxFlowElementHast {
  const attribute = (name: string, value: string): MdxJsxAttribute => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  });
  return {
    type: 'mdxJsxFlowElement',
    name: 'Kept',
    attributes: [attribute('id', id), attribute('count', String(run.length))],
    children: run as MdxJsxFlowElementHast['children'],
  };
}
