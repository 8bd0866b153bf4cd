import type {CallExpression, Expression, ObjectExpression, Program, Property} from 'estree';
import {visit} from 'estree-util-visit';
import type {VFile} from 'vfile';
import {writtenForWords} from '../hooks/written-for.ts';
import {staticRunsOf} from './fold-static.ts';

/**
 * Makes the inside of every `<Static>` depend on a constant that is false in the browser's build (./index.ts), so that
 * the bundler leaves it out, and with it every component that only such text uses.
 *
 * Relies on the form of what @mdx-js/mdx compiles a tag to: a call with the tag's name and an object of props.
 * Where it finds fewer such calls than there are runs (./fold-static.ts), it stops the build.
 */
export default function guardStatic() {
  return (program: Program, file: VFile): void => {
    let guarded = 0;
    visit(program, (node) => {
      if (node.type !== 'CallExpression' || !drawsStatic(node)) return;
      const [, props] = node.arguments;
      if (props?.type !== 'ObjectExpression') return;
      const children = props.properties.find(isChildren);
      if (!children) return;
      guarded += 1;
      children.value = {
        type: 'LogicalExpression',
        operator: '&&',
        left: {type: 'Identifier', name: '__WITH_STATIC__'},
        right: children.value as Expression,
      };
    });
    const folded = staticRunsOf(file);
    if (guarded !== folded) {
      throw new Error(
        `The hook islands (src/framework/islands) folded ${folded} static runs in ${file.path}, and found ${guarded} in the compiled page. It was written for ${writtenForWords('@mdx-js/mdx')}. Remedy: adapt src/framework/islands/guard-static.ts, or build with WITHOUT=islands until somebody has.`,
      );
    }
  };
}

function drawsStatic({arguments: [tag]}: CallExpression): boolean {
  return tag?.type === 'Identifier' && tag.name === 'Static';
}

function isChildren(property: ObjectExpression['properties'][number]): property is Property {
  if (property.type !== 'Property') return false;
  return property.key.type === 'Identifier' && property.key.name === 'children';
}
