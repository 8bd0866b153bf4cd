import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified, type PluggableList} from 'unified';
import {parse as parseYaml} from 'yaml';

/** The Markdown that Docusaurus reads, without Docusaurus: for tests over all lessons, and for the search. */
export const syntax: PluggableList = [remarkFrontmatter, remarkDirective, remarkGfm, remarkMath];

/** A lesson's text as a tree, as it was written. */
export function parseLesson(text: string): Root {
  // The compiler of MDX has a parser too, but can't be loaded where Docusaurus loads its plugins.
  return unified().use(remarkParse).use(remarkMdx).use(syntax).parse(text);
}

export function frontMatterOf(text: string): Record<string, unknown> {
  return (parseYaml(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') ?? {}) as Record<string, unknown>;
}
