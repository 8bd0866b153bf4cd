import type {MdxJsxFlowElementHast, MdxJsxTextElementHast} from 'mdast-util-mdx-jsx';

export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

export function isTag(node: {type: string}): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
