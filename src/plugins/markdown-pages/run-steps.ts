import {createRequire} from 'node:module';
import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {fileOf, syntaxAndSteps} from '../lesson-text/steps.ts';

// The framework turns what a plugin imports into CommonJS, which one of MDX's own imports does not offer. Node itself
// can load it.
const {compile} = createRequire(path.resolve('package.json'))('@mdx-js/mdx') as typeof import('@mdx-js/mdx');

/**
 * A page's text after all its steps, as the tree from which its HTML would be made: numbered, its samples filled in,
 * its tables computed.
 */
export async function runSteps(text: string, file: string): Promise<{tree: Root; source: VFile}> {
  const source = fileOf(text, file);
  const taken: Root[] = [];
  // The tree is taken here; what would be made of it next, a script, is made of nothing.
  const take = () => (tree: Root) => {
    taken.push({...tree, children: [...tree.children]});
    tree.children = [];
  };
  await compile(source, {remarkPlugins: [...syntaxAndSteps, take]});
  const [tree] = taken;
  if (!tree) throw new Error(`${file}: the steps of the text came to no end.`);
  return {tree, source};
}
