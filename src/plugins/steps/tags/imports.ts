import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Identifier, ImportDefaultSpecifier, ImportSpecifier, Program} from 'estree';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {complain} from '../../data/mistakes/complain.ts';
import {nearest} from '../../data/mistakes/nearest.ts';
import {homeOf, partHomes, tagNames} from '../../data/tag-homes.ts';
import {isTag, type Tag} from '../../data/mdx/tag.ts';

interface Options {
  /** The root of the repository. */
  siteFolder: string;
}

/** Tags that Docusaurus gives to every page. */
const given = new Set(['Head']);

/**
 * Imports, page by page, the tags that the page uses. So a page's script holds its own tags and no others, and there
 * is no list of tags to keep: a component is a tag by standing in src/components or src/views. Runs last, when the
 * other steps have made the tags that they make.
 */
export default function tagImports({siteFolder}: Options) {
  return (tree: Root, file: VFile): void => {
    const declared = declaredNames(tree);
    const wanted = new Map<string, string>();
    visit(tree, (node) => {
      if (!isTag(node) || !/^[A-Z]\w*$/.test(node.name ?? '')) return;
      const name = node.name ?? '';
      if (given.has(name) || declared.has(name)) return;
      wanted.set(name, wanted.get(name) ?? address(name, node, file, siteFolder));
    });
    if (wanted.size > 0)
      tree.children.unshift({type: 'mdxjsEsm', value: '', data: {estree: program(wanted)}});
  };
}

function address(name: string, tag: Tag, file: VFile, siteFolder: string): string {
  const home = homeOf(name, siteFolder);
  if (home === undefined) complain(file, tag, unknownTag(name, file, siteFolder));
  return `@site/${home}`;
}

/** A question is imported by the page; a tag of the site by nobody, so its name must be right. */
function unknownTag(name: string, file: VFile, siteFolder: string) {
  const problem = `There is no tag <${name}>.`;
  const question = questionsBeside(file).find((each) => tagOf(each) === name);
  if (question !== undefined)
    return {
      problem,
      fix: `import the question at the head of the file: import ${name} from './questions/${question}';`,
    };
  const near = nearest(name, [...tagNames(siteFolder), ...questionsBeside(file).map(tagOf)]);
  const guess = near === undefined ? '' : `did you mean <${near}>? Otherwise `;
  return {
    problem,
    fix: `${guess}import it at the head of the file, or add src/components/${name}/index.tsx.`,
  };
}

function questionsBeside({path: file}: VFile): string[] {
  const folder = path.join(path.dirname(file), 'questions');
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^_.+\.mdx$/.test(name)) : [];
}

/** 'TheLongerOne' of '_the-longer-one.mdx'. */
const tagOf = (question: string): string =>
  question
    .replace(/^_|\.mdx$/g, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Names that the page imports or exports by itself. */
function declaredNames(tree: Root): Set<string> {
  const names = new Set<string>();
  for (const node of tree.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const statement of node.data?.estree?.body ?? []) {
      if (statement.type === 'ImportDeclaration') {
        for (const {local} of statement.specifiers) names.add(local.name);
      }
    }
  }
  return names;
}

/** A tag is its file's default; a part is a name in the file of its whole. */
function specifier(name: string): ImportDefaultSpecifier | ImportSpecifier {
  const local: Identifier = {type: 'Identifier', name};
  return partHomes.has(name)
    ? {type: 'ImportSpecifier', local, imported: local}
    : {type: 'ImportDefaultSpecifier', local};
}

function program(wanted: Map<string, string>): Program {
  return {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [...wanted].map(([name, source]) => ({
      type: 'ImportDeclaration',
      attributes: [],
      specifiers: [specifier(name)],
      source: {type: 'Literal', value: source, raw: JSON.stringify(source)},
    })),
  };
}
