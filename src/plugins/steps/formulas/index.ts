import type {Element, Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {complain} from '../../data/mistakes/complain.ts';
import {leanMath} from './lean-math.ts';

/**
 * After rehype-katex, which notes an error in a formula and goes on: here the build stops. A displayed formula may be
 * wider than a phone, so each gets a frame in which it scrolls alone.
 */
export default function formulas() {
  return (tree: Root, file: VFile): void => {
    for (const message of file.messages) {
      if (message.source !== 'rehype-katex') continue;
      // A displayed formula has its place on the element round it.
      const placed = message.ancestors?.findLast(({position}) => position !== undefined);
      complain(file, placed, {
        problem: `A formula cannot be set: ${message.cause instanceof Error ? String(message.cause) : message.reason}`,
        fix: 'fix the TeX; KaTeX lists what it knows at https://katex.org/docs/supported.',
      });
    }
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const math = leanMath(node);
      if (!math) return undefined;
      // A tag of MDX among HTML's elements: the compiler takes both.
      (parent.children as unknown[])[index] = math.properties['display'] === 'block' ? framed(math) : math;
      return SKIP;
    });
  };
}

function framed(formula: Element): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name: 'ScrollFrame',
    attributes: [{type: 'mdxJsxAttribute', name: 'label', value: 'Formula'}],
    children: [formula],
  };
}
