import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {skills} from '../../core/review/catalogue.ts';
import {freshSkills} from '../../core/review/fresh.ts';
import {isTag, setProp, tagsNamed, textOf} from '../data/mdx/tag.ts';

/**
 * Tells each `<Sitting />` how many questions can be made of what the sitting before it taught, and puts a
 * `<SittingEnd />` with the number for the last one before `<Objectives />`.
 */
export default function freshQuestions() {
  return (tree: Root, file: VFile): void => {
    const sittings = tagsNamed(tree, 'Sitting');
    const {id: lesson} = (file.data.frontMatter ?? {}) as {id?: unknown};
    if (typeof lesson !== 'string' || sittings.length === 0) return;
    const ids = sittings.map((tag) => textOf(tag, 'id') ?? '');
    const freshAfter = (count: number): number => freshSkills(skills, lesson, ids.slice(0, count)).length;
    sittings.forEach((tag, index) => setProp(tag, 'fresh', freshAfter(index)));
    const end = tree.children.findIndex((node) => isTag(node) && node.name === 'Objectives');
    if (end < 0) return;
    const tag = {
      type: 'mdxJsxFlowElement' as const,
      name: 'SittingEnd',
      attributes: [],
      children: [],
    };
    setProp(tag, 'fresh', freshAfter(ids.length));
    tree.children.splice(end, 0, tag);
  };
}
