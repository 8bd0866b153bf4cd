import admonitions from '@docusaurus/mdx-loader/lib/remark/admonitions';
import smartypants from 'remark-smartypants';
import type {PluggableList} from 'unified';
import {VFile} from 'vfile';
import {ownKinds} from '../blocks/kinds.ts';
import {lessonSteps} from '../tags/index.ts';
import {marks} from '../typography/index.ts';
import {frontMatterOf, syntax} from './parse.ts';

/** All that happens to a page's text on its way to HTML, before it becomes HTML. */
export const syntaxAndSteps: PluggableList = [
  ...syntax,
  [smartypants, marks],
  [admonitions, {keywords: ownKinds}],
  ...lessonSteps,
];

/** A page's text as the steps want it: with its place and its front matter. */
export function fileOf(text: string, path: string): VFile {
  return new VFile({value: text, path, data: {frontMatter: frontMatterOf(text)}});
}
