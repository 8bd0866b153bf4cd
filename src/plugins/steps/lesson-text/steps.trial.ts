import smartypants from 'remark-smartypants';
import type {PluggableList} from 'unified';
import {VFile} from 'vfile';
import {ownKinds} from '../block-kinds.ts';
import changelog from '../changelog.ts';
import {lessonSteps} from '../index.ts';
import {marks} from '../../data/typography.ts';
import {admonitions} from '../../../framework/trials/admonitions.trial.ts';
import {frontMatterOf} from '../../data/mdx/parse.ts';
import {syntax} from '../../data/mdx/syntax.ts';

/** All that happens to a page's text on its way to HTML, before it becomes HTML. */
export const syntaxAndSteps: PluggableList = [
  ...syntax,
  [changelog, {siteFolder: process.cwd()}],
  [smartypants, marks],
  [admonitions, {keywords: ownKinds}],
  ...lessonSteps,
];

/** A page's text as the steps want it: with its place and its front matter. */
export function fileOf(text: string, path: string): VFile {
  return new VFile({value: text, path, data: {frontMatter: frontMatterOf(text)}});
}
