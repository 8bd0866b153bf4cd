import {expect, test} from 'vitest';
import {whatActs, whatPackageActs} from './what-acts.ts';

test.each([
  ["export {useState as useAnything} from 'react';", ['useState of react']],
  ["export * from 'react';", ['react']],
  [
    "export {useThemeConfig, useColorMode} from '@docusaurus/theme-common';",
    ['useColorMode of @docusaurus/theme-common'],
  ],
  ["export {memo} from 'react';\nexport type {RefObject} from 'react';", []],
])('what is handed on acts as what is imported does: %s', (text, acts) => {
  expect(whatActs('some.ts', text)).toEqual(acts);
});

test('a handler is one in the words of the browser too', () => {
  expect(
    whatActs('some.ts', 'export const arm = (element: HTMLElement) => { element.onclick = go; };'),
  ).toEqual(['a handler, onclick']);
  expect(whatActs('some.ts', 'order.once = true; order.only = 2; order.onwards.x = 3;')).toEqual([]);
});

test('a form whose action is a function acts, and one whose action is an address does not', () => {
  expect(whatActs('some.tsx', '<form action={send}><button formAction={stop} /></form>')).toEqual([
    'a form’s action',
    'a form’s formAction',
  ]);
  expect(whatActs('some.tsx', '<form action="/send/"><button formAction={`/${to}/`} /></form>')).toEqual([]);
});

test('of React as a whole it is known what is taken', () => {
  expect(
    whatActs(
      'some.tsx',
      "import React from 'react';\nconst A: React.FC = () => <b />;\nexport default React.memo(A);",
    ),
  ).toEqual([]);
  expect(
    whatActs('some.tsx', "import * as All from 'react';\nexport const a = () => All.useState(0);"),
  ).toEqual(['useState of react']);
  expect(whatActs('some.tsx', "import React from 'react';\nexport const all = {...React};")).toEqual([
    'react',
  ]);
});

test('a file of the theme is looked into although it names no React', () => {
  const text = 'export default () => <button onClick={go} />;';
  expect(whatPackageActs('node_modules/@docusaurus/theme-classic/lib/theme/Footer/index.js', text)).toEqual([
    'a handler, onClick',
  ]);
});
