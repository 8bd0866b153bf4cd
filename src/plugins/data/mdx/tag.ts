import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {valueToEstree} from 'estree-util-value-to-estree';
import {visit} from 'unist-util-visit';

/** A tag as a lesson writes it: `<Figure …>` on lines of its own, or `<Term>` within a sentence. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export function isTag(node: {type: string}): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Every tag of that name, in the order of the text. */
export function tagsNamed(tree: Root | Tag, name: string): Tag[] {
  const found: Tag[] = [];
  visit(tree, (node) => {
    if (isTag(node) && node.name === name) found.push(node);
  });
  return found;
}

/** The attribute's text, or undefined where it is absent, without a value, or an expression in braces. */
export function textOf(tag: Tag, attribute: string): string | undefined {
  const found = tag.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === attribute);
  return typeof found?.value === 'string' ? found.value : undefined;
}

export function hasAttribute(tag: Tag, attribute: string): boolean {
  return tag.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === attribute);
}

/** Gives the component a prop; a text becomes an attribute and anything else an expression. */
export function setProp(tag: Tag, name: string, value: unknown): void {
  tag.attributes = tag.attributes.filter((each) => each.type !== 'mdxJsxAttribute' || each.name !== name);
  tag.attributes.push({
    type: 'mdxJsxAttribute',
    name,
    value: typeof value === 'string' ? value : expression(value),
  });
}

/** Takes away what only the build reads. */
export function removeProps(tag: Tag, names: readonly string[]): void {
  tag.attributes = tag.attributes.filter(
    (each) => each.type !== 'mdxJsxAttribute' || !names.includes(each.name),
  );
}

function expression(value: unknown) {
  return {
    type: 'mdxJsxAttributeValueExpression' as const,
    // Only the tree below is compiled; the text would be what a person had written in the braces.
    value: '',
    data: {
      estree: {
        type: 'Program' as const,
        sourceType: 'module' as const,
        comments: [],
        body: [{type: 'ExpressionStatement' as const, expression: valueToEstree(value)}],
      },
    },
  };
}
