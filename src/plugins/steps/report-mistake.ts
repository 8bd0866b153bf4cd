import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {isTag} from '../data/mdx/tag.ts';

interface Options {
  /** 'owner/name' on GitHub; undefined where it is not known, and then there is nowhere to report to. */
  readonly repository: string | undefined;
}

/** Ends each lesson with `<ReportMistake />`, under its next steps and above its sources. */
export default function reportMistake({repository}: Options) {
  return (tree: Root, file: VFile): void => {
    if (!repository || !/\/docs\/bootcamp\/[^/]+\/index\.mdx$/.test(file.path.replaceAll('\\', '/'))) return;
    const end = tree.children.findIndex((node) => isTag(node) && node.name === 'NextSteps');
    tree.children.splice(end < 0 ? tree.children.length : end + 1, 0, {
      type: 'mdxJsxFlowElement',
      name: 'ReportMistake',
      attributes: [{type: 'mdxJsxAttribute', name: 'repository', value: repository}],
      children: [],
    });
  };
}
