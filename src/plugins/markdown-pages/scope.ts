import path from 'node:path';
import {compileFunction} from 'node:vm';
import {toJs} from 'estree-util-to-js';
import type {ImportDeclaration, Program} from 'estree';
import createJiti from 'jiti';
import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdx';
import type {Tag} from '../tags/tag.ts';

/** The names that a page imports, with what they stand for. */
export type Scope = ReadonlyMap<string, unknown>;

/** The import statements of a page. */
export function importsOf(tree: Root): ImportDeclaration[] {
  return tree.children
    .filter((node): node is MdxjsEsm => node.type === 'mdxjsEsm')
    .flatMap((node) => node.data?.estree?.body ?? [])
    .filter((statement) => statement.type === 'ImportDeclaration');
}

/** Runs TypeScript here and now, as the framework does with its configuration. */
const load = createJiti(path.resolve('package.json'), {alias: {'@site': path.resolve('.')}, cache: false});

/** Loads the data that a page imports from beside itself: what its figures draw. */
export function loadScope(tree: Root, file: string): Scope {
  const scope = new Map<string, unknown>();
  for (const {source, specifiers} of importsOf(tree)) {
    const name = String(source.value);
    if (!/^\.{1,2}\/.*\.ts$/.test(name)) continue;
    const module = load(path.resolve(path.dirname(file), name)) as Record<string, unknown>;
    for (const each of specifiers) {
      if (each.type === 'ImportSpecifier' && each.imported.type === 'Identifier')
        scope.set(each.local.name, module[each.imported.name]);
    }
  }
  return scope;
}

/** All attributes of a tag with their values; those in braces are computed, `{...spread}` ones too. */
export function attributesOf(tag: Tag, scope: Scope): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const attribute of tag.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      Object.assign(values, compute(attribute.data?.estree, scope));
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      values[attribute.name] = compute(attribute.value.data?.estree, scope);
    } else values[attribute.name] = attribute.value ?? true;
  }
  return values;
}

/** The text is a page of this repository, which the build would run as well. */
function compute(program: Program | null | undefined, scope: Scope): unknown {
  const [statement] = program?.body ?? [];
  if (!program || statement?.type !== 'ExpressionStatement') return undefined;
  const code = toJs({...program, body: [statement]}).value.replace(/;\s*$/, '');
  const run = compileFunction(`return (${code})`, [...scope.keys()]) as (...values: unknown[]) => unknown;
  return run(...scope.values());
}
