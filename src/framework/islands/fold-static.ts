import {createHash} from 'node:crypto';
import path from 'node:path';
import type {Program} from 'estree';
import type {Element, ElementContent, Root, RootContent} from 'hast';
import type {MdxJsxAttribute, MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {isTag, type Tag} from './tag.ts';
import {staticTest, type StaticTest, type TagHomes} from './static-test.ts';

export interface Options extends TagHomes {
  /** Tags that hold text and draw it once, whatever happens round it; the parts of a question, say. */
  slots?: readonly string[];
}

type Node = RootContent | ElementContent;

/** `import Static from '@site/src/framework/islands/Static.tsx'` */
const importStatic: Program = {
  type: 'Program',
  sourceType: 'module',
  body: [
    {
      type: 'ImportDeclaration',
      attributes: [],
      specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: 'Static'}}],
      source: {type: 'Literal', value: '@site/src/framework/islands/Static.tsx'},
    },
  ],
};

/** What may hold both text and an island; a run of static parts is looked for inside it as well. */
const containers = new Set(['admonition', 'aside', 'blockquote', 'div', 'section']);

const runsOf = new WeakMap<VFile, number>();

/** How many runs were folded in a page. */
export function staticRunsOf(file: VFile): number {
  return runsOf.get(file) ?? 0;
}

/**
 * Puts each run of neighbours that are all static into one `<Static>`. The server draws it; a page's script leaves it
 * as it came (./Static.tsx), so the text of a page is not sent a second time as a program.
 */
export default function foldStatic({slots = [], ...homes}: Options) {
  return (tree: Root, file: VFile): void => {
    const page = createHash('sha256')
      .update(path.relative(homes.siteFolder, file.path))
      .digest('base64url')
      .replace(/[^a-z0-9]/gi, '');
    let runs = 0;
    const nameRun = () => `${page.slice(0, 5)}-${(runs += 1).toString(36)}`;
    const fold = new Fold(staticTest(tree, file, homes), new Set(slots), nameRun);
    tree.children = fold.children(tree.children);
    runsOf.set(file, runs);
    if (runs > 0) tree.children.unshift({type: 'mdxjsEsm', value: '', data: {estree: importStatic}});
  };
}

class Fold {
  constructor(
    readonly isStatic: StaticTest,
    readonly slots: ReadonlySet<string>,
    readonly nameRun: () => string,
  ) {}

  children<Child extends Node>(children: readonly Child[]): Child[] {
    const folded: Child[] = [];
    let run: Child[] = [];
    const close = () => {
      if (run.length > 0) folded.push(staticRun(this.nameRun(), run) as unknown as Child);
      run = [];
    };
    for (const child of children) {
      // The line ends between blocks; a run goes on over them.
      if (child.type === 'text' && child.value.trim() === '') {
        if (run.length === 0) folded.push(child);
      } else if (isBlock(child) && this.isStatic(child)) {
        run.push(child);
      } else {
        close();
        this.inside(child);
        folded.push(child);
      }
    }
    close();
    return folded;
  }

  inside(child: Node): void {
    if (child.type === 'element' && containers.has(child.tagName))
      child.children = this.children(child.children);
    else if (isTag(child)) this.slotsIn(child);
  }

  /** Puts the text of a tag's slots into a `<Static>` each. */
  slotsIn(tag: Tag): void {
    if (!this.slots.has(tag.name ?? '')) {
      for (const child of tag.children) if (isTag(child)) this.slotsIn(child);
      return;
    }
    const written = tag.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    // Words stand in an element of their own, since it is elements that are adopted.
    const parts = written.every(isBlock) ? written : [words(tag.children)];
    const whole = parts.length > 0 && parts.every(this.isStatic);
    tag.children = whole ? [staticRun(this.nameRun(), parts)] : parts;
  }
}

function words(children: ElementContent[]): Element {
  return {type: 'element', tagName: 'span', properties: {}, children};
}

function isBlock(node: Node): boolean {
  return node.type === 'element' || node.type === 'mdxJsxFlowElement';
}

function staticRun(id: string, run: readonly Node[]): MdxJsxFlowElementHast {
  const attribute = (name: string, value: string): MdxJsxAttribute => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  });
  return {
    type: 'mdxJsxFlowElement',
    name: 'Static',
    attributes: [attribute('id', id), attribute('count', String(run.length))],
    children: run as MdxJsxFlowElementHast['children'],
  };
}
