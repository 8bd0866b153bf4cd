import path from 'node:path';
import type {Root, RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {readText} from '../data/mistakes/read-text.ts';

interface Options {
  readonly siteFolder: string;
}

/** What a page writes where the text of CHANGELOG.md is to stand. */
const mark = '/* the text of CHANGELOG.md */';

/**
 * Puts the text of CHANGELOG.md, without its title, where a page asks for it: what readers of the site and of the repository are
 * told stands in one file. It runs before the headings get their anchors.
 */
export default function changelog({siteFolder}: Options) {
  return (tree: Root): void => {
    const at = tree.children.findIndex((node) => node.type === 'mdxFlowExpression' && node.value === mark);
    if (at >= 0) tree.children.splice(at, 1, ...textOf(path.join(siteFolder, 'CHANGELOG.md')).map(derived));
  };
}

/** @throws when the file does not begin with its title */
function textOf(file: string): RootContent[] {
  const {children} = unified().use(remarkParse).use(remarkGfm).parse(readText(file));
  const [title, ...rest] = children;
  if (title?.type !== 'heading' || title.depth !== 1)
    throw new Error(`${file}: the first line is its title, "# …". Remedy: begin with one.`);
  return rest;
}

/** It names every part of the site, and whoever searches for one wants the part itself (../output/reading/marks.ts). */
const derived = (node: RootContent): RootContent =>
  Object.assign(node, {data: {hProperties: {'data-derived': ''}}});
