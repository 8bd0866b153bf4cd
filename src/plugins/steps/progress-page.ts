import path from 'node:path';
import type {Root} from 'mdast';
import {readPublishedIds} from '../data/path/published-ids.ts';
import {readQuestions} from '../data/path/questions.ts';
import {setProp, tagsNamed} from '../data/mdx/tag.ts';

interface Options {
  readonly siteFolder: string;
}

/**
 * Gives `<ProgressQuestions />` what the lessons ask, and `<ProgressCarry />` the ids that a record may hold, so that
 * their page carries them and no other page does.
 */
export default function progressPage({siteFolder}: Options) {
  return (tree: Root): void => {
    for (const tag of tagsNamed(tree, 'ProgressQuestions'))
      setProp(tag, 'lessons', readQuestions(path.join(siteFolder, 'docs/bootcamp')));
    for (const tag of tagsNamed(tree, 'ProgressCarry'))
      setProp(tag, 'published', readPublishedIds(siteFolder).join(' '));
  };
}
