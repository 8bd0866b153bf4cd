import type {Identifier, ImportDefaultSpecifier, ImportSpecifier, Program} from 'estree';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {complain} from './complain.ts';
import {homeOf, partHomes} from './home.ts';
import {isTag, type Tag} from './tag.ts';

interface Options {
  /** The root of the repository. */
  siteFolder: string;
}

/** Tags that the framework gives to every page. */
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
  if (home === undefined) {
    complain(file, tag, {
      problem: `There is no tag <${name}>.`,
      mend: `mend its name, import it at the head of the file, or add src/components/${name}/index.tsx.`,
    });
  }
  return `@site/${home}`;
}

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
