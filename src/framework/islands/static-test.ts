import path from 'node:path';
import type {Expression, Program, Super} from 'estree';
import {visit as visitProgram} from 'estree-util-visit';
import type {Element, ElementContent, Root, RootContent} from 'hast';
import type {VFile} from 'vfile';
import {mayBeStatic, saysStatic} from './says-static.ts';
import {isTag, type Tag} from './tag.ts';

export interface TagHomes {
  /** The root of the repository. */
  siteFolder: string;
  /** The file of a tag that a page uses without an import, from the root of the repository. */
  homeOf: (name: string) => string | undefined;
}

type Node = RootContent | ElementContent;

/** Whether a part of a page may be sent as HTML alone. */
export type StaticTest = (node: Node) => boolean;

/**
 * What is known to be static: HTML, Markdown, and a component whose file says so. All else acts in the browser for all
 * that one can tell, and is sent as a program too: a mistake costs bytes, never a dead control.
 */
export function staticTest(tree: Root, file: VFile, {siteFolder, homeOf}: TagHomes): StaticTest {
  const imported = importedFrom(tree);
  const isStaticTag = (name: string): boolean => {
    const source = imported.get(name);
    const home = source === undefined ? homeOf(name) : placeOf(source, file, siteFolder);
    return home !== undefined && saysStatic(path.join(siteFolder, home));
  };
  const test = (node: Node): boolean => {
    if (isTag(node)) {
      const name = node.name ?? '';
      // Docusaurus writes a picture of a page's own folder as <img src={require(…)}>, which the browser's build emits.
      if (name === 'img' || name === 'a') return false;
      if (/^[A-Z]/.test(name) && !isStaticTag(name)) return false;
      if (!node.attributes.every((each) => isStaticAttribute(each, isStaticTag))) return false;
    } else if (/^mdx\w+Expression$/.test(node.type)) {
      return isComment(node) || isDatum(node, imported);
    }
    return !('children' in node) || (node as Element).children.every(test);
  };
  return test;
}

/** An attribute is static unless it is a handler, or holds a tag that is not. */
function isStaticAttribute(attribute: Tag['attributes'][number], isStaticTag: (name: string) => boolean) {
  if (attribute.type === 'mdxJsxAttribute' && /^on[A-Z]/.test(attribute.name)) return false;
  const holder = attribute.type === 'mdxJsxAttribute' ? attribute.value : attribute;
  const program = typeof holder === 'object' ? holder?.data?.estree : undefined;
  return program ? tagsIn(program).every(isStaticTag) : true;
}

const programOf = (node: {data?: unknown}) => (node.data as {estree?: Program} | undefined)?.estree;

const isComment = (node: {data?: unknown}): boolean => programOf(node)?.body.length === 0;

/**
 * Whether an expression names a value of a file of data, as `{page.seconds}` does. A `.ts` file cannot hold a tag, so
 * what stands there is a number or words, and the server writes it once.
 */
function isDatum(node: {data?: unknown}, imported: ReadonlyMap<string, string>): boolean {
  const [statement, ...others] = programOf(node)?.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || others.length > 0) return false;
  let named: Expression | Super = statement.expression;
  while (named.type === 'MemberExpression' && !named.computed) named = named.object;
  return named.type === 'Identifier' && /\.ts$/.test(imported.get(named.name) ?? '');
}

/** The components that an expression draws; the browser's own elements are none. */
function tagsIn(program: Program): string[] {
  const names: string[] = [];
  visitProgram(program, (node) => {
    const {type, name} = node as unknown as {type: string; name?: {type: string; name?: string}};
    if (type !== 'JSXOpeningElement') return;
    const written = name?.type === 'JSXIdentifier' ? (name.name ?? '') : '';
    // `<a.b>` may be anything: a name that no component has.
    if (!/^[a-z]/.test(written)) names.push(written);
  });
  return names;
}

/** What each imported name of the page comes from. */
function importedFrom(tree: Root): Map<string, string> {
  const sources = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const statement of node.data?.estree?.body ?? []) {
      if (statement.type !== 'ImportDeclaration') continue;
      for (const {local} of statement.specifiers) sources.set(local.name, String(statement.source.value));
    }
  }
  return sources;
}

/** The file of an import, from the root of the repository; undefined where it is no component of the site. */
function placeOf(source: string, file: VFile, siteFolder: string): string | undefined {
  const place = source.startsWith('.')
    ? path.relative(siteFolder, path.resolve(path.dirname(file.path), source))
    : source.replace(/^@site\//, '');
  return mayBeStatic(place) ? place : undefined;
}
