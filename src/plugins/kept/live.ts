import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'hast';
import type {MdxJsxFlowElementHast, MdxJsxTextElementHast} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {complain} from '../tags/complain.ts';
import {homeOf} from '../tags/home.ts';
import {actingFiles} from './acting.ts';

/** The first line of a component that acts in the browser, as React has it. */
const directive = /^(\/\*[\s\S]*?\*\/|\/\/.*\n|\s)*['"]use client['"]/;

/** What the framework must draw in the browser too. */
const always = ['Head', 'Kept'];

const known = new Map<string, boolean>();

/** Whether a component's file says that it acts in the browser. */
export function isLive(file: string): boolean {
  const live = known.get(file) ?? directive.test(readFileSync(file, 'utf8'));
  // While one writes, a component may come to life.
  if (process.env.NODE_ENV === 'production') known.set(file, live);
  return live;
}

/** The tags of a page that act in the browser; other files of Markdown may hold anything, so they count as such. */
export function liveNames(tree: Root, file: VFile, siteFolder: string): ReadonlySet<string> {
  const imported = importedFrom(tree);
  const live = new Set(always);
  visit(tree, (node) => {
    const {type} = node as {type: string};
    if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return;
    const name = (node as unknown as MdxJsxFlowElementHast | MdxJsxTextElementHast).name ?? '';
    if (!/^[A-Z]/.test(name)) return;
    const source = imported.get(name);
    const home =
      source === undefined
        ? homeOf(name, siteFolder)
        : source
            .replace(/^@site\//, '')
            .replace(/^\.{1,2}\/.*/, (near) =>
              path.relative(siteFolder, path.resolve(path.dirname(file.path), near)),
            );
    if (home === undefined || !/^src\/.*\.tsx$/.test(home) || isLive(path.join(siteFolder, home))) {
      live.add(name);
      return;
    }
    const acting = actingFiles(home, siteFolder);
    if (acting.length > 0) {
      complain(file, node, {
        problem: `<${name}> would do nothing: ${acting.join(', ')} acts in the browser, and a page keeps as still HTML what does not say so.`,
        mend: `begin ${home} with 'use client'; and an empty line.`,
      });
    }
  });
  return live;
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
