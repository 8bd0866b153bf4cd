import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {parse as parseYaml} from 'yaml';
import {syntax} from './syntax.ts';

/** A page's text as a tree, as it was written. */
export function parseLesson(text: string): Root {
  // The compiler of MDX has a parser too, but can't be loaded where Docusaurus loads its plugins.
  return unified().use(remarkParse).use(remarkMdx).use(syntax).parse(text);
}

export function frontMatterOf(text: string): Record<string, unknown> {
  return (parseYaml(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') ?? {}) as Record<string, unknown>;
}
