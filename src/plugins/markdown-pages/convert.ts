import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {RootContent} from 'mdast';
import {complain} from '../tags/complain.ts';
import {nearest} from '../tags/nearest.ts';
import {isTag, type Tag} from '../tags/tag.ts';
import {blockForm} from './forms/block.ts';
import type {Content, Forms, Page, Place, Site} from './form.ts';
import {resolveLinks} from './links.ts';
import {runSteps} from './run-steps.ts';
import {attributesOf, importsOf, loadScope} from './scope.ts';

export interface Setting {
  readonly page: Page;
  readonly pages: readonly Page[];
  readonly site: Site;
  readonly forms: Forms;
}

/** A file's text as Markdown without tags: the page's, or that of a question which the page includes. */
export async function convert(file: string, setting: Setting): Promise<Content[]> {
  const {tree, source} = await runSteps(await readFile(file, 'utf8'), file);
  resolveLinks(tree, {file, page: setting.page, pages: setting.pages, addresses: setting.site.addresses});
  const scope = loadScope(tree, file);
  const included = new Map<string, Content[]>();
  for (const {source: name, specifiers} of importsOf(tree)) {
    const [specifier] = specifiers;
    if (!specifier || !String(name.value).endsWith('.mdx')) continue;
    const other = path.resolve(path.dirname(file), String(name.value));
    included.set(specifier.local.name, await convert(other, setting));
  }

  const place: Place = {
    page: setting.page,
    site: setting.site,
    file: source,
    inside: (tag) => all(tag.children),
    value: (tag, attribute) => attributesOf(tag, scope)[attribute],
  };
  const all = (nodes: readonly RootContent[]): Content[] => nodes.flatMap(one);
  const one = (node: RootContent): Content[] => {
    if (isTag(node)) return included.get(node.name ?? '') ?? formOf(node, setting.forms, place)(node, place);
    if (node.type === 'containerDirective') return [blockForm(node, all(node.children))];
    if (node.type === 'textDirective' || node.type === 'leafDirective')
      return [{type: 'text', value: `${node.type === 'textDirective' ? ':' : '::'}${node.name}`}];
    if (unwritten.has(node.type)) return [];
    if (node.type === 'text') return [{...node, value: node.value.replace(/\s*\n\s*/g, ' ')}];
    if (!('children' in node)) return [node];
    const children = all(node.children);
    return [
      {...node, children: node.type === 'heading' ? withoutLastSpace(children) : children} as RootContent,
    ];
  };
  return all(tree.children);
}

/** A heading's id, which is a comment behind it, leaves a space when it goes. */
function withoutLastSpace(words: readonly Content[]): Content[] {
  const last = words.at(-1);
  return last?.type === 'text' ? [...words.slice(0, -1), {...last, value: last.value.trimEnd()}] : [...words];
}

/** What a page's file holds for its maker: imports, comments, the front matter. */
const unwritten = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'yaml']);

function formOf(tag: Tag, forms: Forms, {file}: Place): Forms[string] {
  const name = tag.name ?? 'a tag without a name';
  const known = Object.keys(forms);
  return (
    forms[name] ??
    complain(file, tag, {
      problem: `<${name}> has no Markdown form, so readers of the page's Markdown would miss what it says.`,
      mend: `did you mean <${nearest(name, known) ?? '…'}>? Otherwise add a form for it in src/plugins/markdown-pages/forms/.`,
    })
  );
}
