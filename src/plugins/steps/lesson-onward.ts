import type {Root} from 'mdast';
import {isTag, tagsNamed} from '../data/mdx/tag.ts';

/** Puts `<LessonOnward />` under `<LessonHead />`: a part of it that acts, so that the head itself is sent as HTML alone. */
export default function lessonOnward() {
  return (tree: Root): void => {
    if (tagsNamed(tree, 'LessonHead').length === 0) return;
    const head = tree.children.findIndex((node) => isTag(node) && node.name === 'LessonHead');
    tree.children.splice(head + 1, 0, {
      type: 'mdxJsxFlowElement',
      name: 'LessonOnward',
      attributes: [],
      children: [],
    });
  };
}
