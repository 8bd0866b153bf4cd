import type {CallExpression, Expression, Program, Property} from 'estree';
import {visit} from 'estree-util-visit';

/**
 * Makes the inside of every `<Kept>` depend on a constant that is false in the browser's build (./index.ts), so that
 * the bundler leaves it out, and with it every component that only such text uses.
 */
export default function withText() {
  return (program: Program): void => {
    visit(program, (node) => {
      if (node.type !== 'CallExpression' || !drawsKept(node)) return;
      const [, props] = node.arguments;
      if (props?.type !== 'ObjectExpression') return;
      const children = props.properties.find(isChildren);
      if (!children) return;
      children.value = {
        type: 'LogicalExpression',
        operator: '&&',
        left: {type: 'Identifier', name: '__WITH_TEXT__'},
        right: children.value as Expression,
      };
    });
  };
}

function drawsKept({arguments: [tag]}: CallExpression): boolean {
  return tag?.type === 'Identifier' && tag.name === 'Kept';
}

function isChildren(property: {type: string}): property is Property {
  const {type, key} = property as Property;
  return type === 'Property' && key.type === 'Identifier' && key.name === 'children';
}
