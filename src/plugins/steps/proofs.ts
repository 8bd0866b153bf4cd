import type {InlineMath} from 'mdast-util-math';
import type {PhrasingContent, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import type {VFile} from 'vfile';
import {complain} from '../data/mistakes/complain.ts';
import {tagsNamed, textOf, type Tag} from '../data/mdx/tag.ts';
import {typographic} from '../data/typography.ts';

/**
 * Splits each `<Step claim="…">` of a proof into its `<Claim>`, in which `$…$` is a formula, and its `<Because>`.
 */
export default function proofs() {
  return (tree: Root, file: VFile): void => {
    for (const proof of tagsNamed(tree, 'Proof')) {
      if (!textOf(proof, 'of')?.trim()) {
        complain(file, proof, {
          problem: 'This <Proof> does not say of what.',
          fix: 'write <Proof of="Theorem 1">.',
        });
      }
      const steps = tagsNamed(proof, 'Step');
      if (steps.length === 0) {
        complain(file, proof, {
          problem: 'This <Proof> has no step.',
          fix: 'write each in <Step claim="what it shows">why it holds</Step>.',
        });
      }
      for (const step of steps) split(step, file);
    }
  };
}

function split(step: Tag, file: VFile): void {
  const claim = textOf(step, 'claim')?.trim();
  if (!claim || step.children.length === 0) {
    complain(file, step, {
      problem: claim ? `The step "${claim}" has no reason in it.` : 'This <Step> claims nothing.',
      fix: 'write <Step claim="what it shows">why it holds</Step>.',
    });
  }
  step.attributes = [];
  step.children = [
    part('Claim', withFormulas(claim) as unknown as MdxJsxFlowElement['children']),
    part('Because', step.children as MdxJsxFlowElement['children']),
  ] as Tag['children'];
}

function part(name: string, children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name, attributes: [], children};
}

/** Text and the formulas between dollar signs, as remark-math would have made them. */
function withFormulas(claim: string): PhrasingContent[] {
  return claim.split(/\$([^$]+)\$/).map((value, index): PhrasingContent => {
    if (index % 2 === 0) return {type: 'text', value: typographic(value)};
    const formula: InlineMath = {
      type: 'inlineMath',
      value,
      data: {
        hName: 'code',
        hProperties: {className: ['language-math', 'math-inline']},
        hChildren: [{type: 'text', value}],
      },
    };
    return formula;
  });
}
