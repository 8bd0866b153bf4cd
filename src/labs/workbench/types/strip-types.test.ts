import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {exercises} from '../exercises/index.ts';
import {isTyped, marked} from './is-typed.ts';
import {stripTypes} from './strip-types.ts';

/** JavaScript as TypeScript's own compiler makes it, without empty statements: of code without types its layout alone changes. */
const compiled = (code: string): string =>
  ts
    .transpileModule(code, {
      compilerOptions: {
        target: ts.ScriptTarget.ESNext,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        removeComments: true,
      },
    })
    .outputText.replace(/^;\n/gm, '');

const stripped = (code: string): string => {
  const result = stripTypes(code);
  if ('problem' in result) throw new Error(result.problem);
  return result.code;
};

const samples = [
  'let a: number = 1 as any, c: (x: number) => void = f;',
  'x!.y = z! + 1; if (!a!) b = !c;',
  'class A<T> extends B<T> implements C, D<T> { private b?: T; readonly c!: number; override e(a?: T): T { return a } declare f: 1; g(): void; g(a?: any) {} }',
  'interface I<T> { a: T; b(): void }',
  'type Op = {type: "read"; key: string}\n| {type: "write"}\nconst a = 1',
  'declare const z: number;\nz;',
  'const f = <T,>(a: T, ...b: T[]): T => a;',
  'f<number>(1); new Map<string, Map<string, number>>();',
  'const c = {a: 1} as const satisfies X;',
  'function g(this: A, a?: number): asserts a is number { return a }\nfunction h(this: A) {}',
  'const h = async (m: Message): Promise<void> => {}',
  'for (const [k, v] of m as [a, b][]) {}',
  'abstract class Q { abstract x(): void; abstract y: number; z = 1 }',
  'function o(a: number): void;\nfunction o(a: any) { }',
  'let u = a < b && c > d; let w = a<b; let y = (a || b as B) && c; for (let i = 0; i<n; i++) {}',
  'let {a, b}: {a: number, b: string} = c',
  'const a = b as C\n(d)',
  'const a = b\ntype C = 1\n(d)',
  'const s = `${a as string} <b>` + /as [string]/.source',
  'const o = {as: 1, type: 2, satisfies: (a: number) => a, readonly: 3}; o.as; type = 5; abstract = 1;',
  'label: for (;;) break label; const t = a ? b : c; switch (a as number) { case 1: break }',
  'const a = (b: number) => ({c: b as string}), e = async (x: T): Promise<T> => x;',
];

describe('types are taken out of code', () => {
  test.each(samples)('%s', (code) => {
    const left = stripped(code);
    expect(compiled(left)).toBe(compiled(code));
    expect(left.length).toBe(code.length);
    expect(left.split('\n').map((line) => line.length)).toEqual(code.split('\n').map((line) => line.length));
    // Nothing is left that only TypeScript knows.
    const {diagnostics} = ts.transpileModule(left, {
      fileName: 'node.js',
      reportDiagnostics: true,
      compilerOptions: {allowJs: true, target: ts.ScriptTarget.ESNext},
    });
    expect(diagnostics?.map(({messageText}) => messageText)).toEqual([]);
  });

  test.each(
    exercises.flatMap(({name, start, reference, wrong}) =>
      [start, reference, wrong].map((code) => [name, code] as const),
    ),
  )('code without types stays as it is: %s', (_, code) => {
    expect(stripped(code)).toBe(code);
  });

  test.each([
    ['let a = 1;\nenum E { A }', 'Line 2: an enum is more than a type; write an object instead.'],
    ['namespace N { let a = 1 }', 'Line 1: a namespace is more than a type; write an object instead.'],
    ['let y = <any>x;', 'Line 1: write “value as Type” instead of “<Type>value”.'],
    ['class A { constructor(public x: number) {} }', 'Line 1: a parameter that is a field as well'],
    ['try {} catch (error: unknown) {}', 'Line 1: leave out the type of what is caught'],
    ['const f = (): {\n  a: number;\n} => g();', 'Line 1: write what an arrow function returns in one line.'],
    ['let a = 1;\nlet b = ;', 'Line 2: what stands here is not understood.'],
    ['let d!: string;', 'Line 1: what stands here is not understood.'],
  ])('what is more than a type is refused: %s', (code, says) => {
    expect(stripTypes(code)).toMatchObject({problem: expect.stringContaining(says) as string});
  });
});

test('code says in its first line that it is TypeScript', () => {
  expect(isTyped(marked('a', true))).toBe(true);
  expect(marked(marked('a', true), true)).toBe('// TypeScript\na');
  expect(marked(marked('a', true), false)).toBe('a');
  expect(isTyped('a // TypeScript\n')).toBe(false);
});
