import {compile, run} from '@mdx-js/mdx';
import type {MDXComponents} from 'mdx/types.js';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkMath from 'remark-math';
import type {PluggableList} from 'unified';
import {VFile} from 'vfile';

interface Lesson {
  text: string;
  /** The lesson's file, where its remark steps look for what stands beside it. */
  path: string;
  frontMatter?: Record<string, unknown>;
  steps: PluggableList;
}

/** The compiled module's text, as the bundler would get it; throws what the steps complain of. */
export async function compileLesson({text, path, frontMatter = {}, steps}: Lesson): Promise<string> {
  const file = new VFile({value: text, path, data: {frontMatter}});
  return String(await compile(file, {remarkPlugins: [remarkMath, ...steps], outputFormat: 'function-body'}));
}

/** The HTML of a lesson with the given tags. */
export async function renderLesson(lesson: Lesson & {components: MDXComponents}): Promise<string> {
  const {default: Content} = await run(await compileLesson(lesson), {...runtime, baseUrl: import.meta.url});
  return renderToStaticMarkup(createElement(Content, {components: lesson.components}));
}
