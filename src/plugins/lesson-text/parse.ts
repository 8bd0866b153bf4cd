import admonitions from '@docusaurus/mdx-loader/lib/remark/admonitions';
import {compile, createProcessor} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import rehypeKatex from 'rehype-katex';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import {VFile} from 'vfile';
import {parse as parseYaml} from 'yaml';
import {ownKinds} from '../blocks/kinds.ts';
import formulas from '../formulas/index.ts';
import {lessonSteps} from '../tags/index.ts';

/** The Markdown that Docusaurus reads, without Docusaurus: for tests over all lessons. */
const syntax = [remarkFrontmatter, remarkDirective, remarkGfm, remarkMath];

/** A lesson's text as a tree, as it was written. */
export function parseLesson(text: string): Root {
  return createProcessor({remarkPlugins: syntax}).parse(text);
}

export function frontMatterOf(text: string): Record<string, unknown> {
  return (parseYaml(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') ?? {}) as Record<string, unknown>;
}

/** Runs everything that the build does to a lesson's text; throws what the build would complain of. */
export async function compileWhole(text: string, path: string): Promise<void> {
  await compile(new VFile({value: text, path, data: {frontMatter: frontMatterOf(text)}}), {
    remarkPlugins: [...syntax, [admonitions, {keywords: ownKinds}], ...lessonSteps],
    rehypePlugins: [[rehypeKatex, {strict: 'error', output: 'mathml'}], formulas],
  });
}
