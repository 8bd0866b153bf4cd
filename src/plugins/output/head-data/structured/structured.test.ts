import path from 'node:path';
import ts from 'typescript';
import {expect, test} from 'vitest';
import {readGlossary} from '../../../data/glossary/read-glossary.ts';
import {siteForTest} from '../../markdown/site.trial.ts';
import {structuredData, type Kind} from './index.ts';
import type {PageFacts, SiteFacts} from './site.ts';

const steps = siteForTest().steps.map((step) => ({...step, url: `https://example.org${step.permalink}`}));
const site: SiteFacts = {
  title: 'The site',
  description: 'What it is.',
  origin: 'https://example.org',
  home: 'https://example.org/base/',
  language: 'en-GB',
  steps,
};
const page: PageFacts = {
  title: 'A page',
  description: 'What it says.',
  url: 'https://example.org/base/a/page/',
  picture: 'https://example.org/base/og/a-page.png',
  changed: '2026-11-23',
  crumbs: [
    {name: 'The site', url: 'https://example.org/base/'},
    {name: 'A page', url: 'https://example.org/base/a/page/'},
  ],
};
const step = steps[3] ?? expect.fail('There is no fourth lesson.');
const entries = readGlossary(
  'docs/glossary.yaml',
  steps.map(({id}) => id),
);

/**
 * What is wrong with each of these by the vocabulary of schema.org. schema-dts holds the published vocabulary as types,
 * made from it by a program; a literal of an unknown type, with an unknown property or a value of a wrong type does not
 * compile.
 */
function problemsOf(...graphs: readonly (readonly unknown[])[]): string[][] {
  const file = path.resolve('src/plugins/output/head-data/structured/checked.ts');
  const lines = graphs.map((things, index) => {
    const data = JSON.stringify({'@context': 'https://schema.org', '@graph': things});
    return `export const data${index}: import('schema-dts').Graph = ${data};`;
  });
  const source = ts.createSourceFile(file, lines.join('\n'), ts.ScriptTarget.ES2022);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) => (name === file ? source : getSourceFile(name, ...rest));
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map((each) => ({
    line: source.getLineAndCharacterOfPosition(each.start ?? 0).line,
    text: ts.flattenDiagnosticMessageText(each.messageText, '\n').slice(0, 500),
  }));
  return graphs.map((_, index) => problems.filter(({line}) => line === index).map(({text}) => text));
}

test('what pages say of themselves is in the vocabulary of schema.org', () => {
  const kinds: Kind[] = [
    {kind: 'start'},
    {kind: 'lesson', step},
    {kind: 'lab', step},
    {kind: 'glossary', entries},
    {kind: 'page'},
  ];
  const things = kinds.flatMap((kind) => structuredData(page, kind, site)['@graph']);
  expect(
    things.map((thing) => (typeof thing === 'object' && '@type' in thing ? thing['@type'] : '')),
  ).toEqual([
    ...['WebSite', 'Course', 'BreadcrumbList', 'LearningResource', 'BreadcrumbList'],
    ...['LearningResource', 'BreadcrumbList', 'DefinedTermSet', 'BreadcrumbList', 'BreadcrumbList'],
  ]);
  const [problems, ...seen] = problemsOf(
    things,
    // A type, a property and a value that the vocabulary does not have: the check sees them.
    [{'@type': 'Coarse', name: 'A'}],
    [{'@type': 'Course', naem: 'A'}],
    [{'@type': 'Course', name: 'A', isAccessibleForFree: {'@type': 'Offer'}}],
  );
  expect(problems).toEqual([]);
  for (const each of seen) expect(each).not.toEqual([]);
});

test('the course has every lesson, and its time is theirs together', () => {
  const [, course] = structuredData(page, {kind: 'start'}, site)['@graph'];
  expect(course).toMatchObject({
    timeRequired: `PT${steps.reduce((sum, each) => sum + each.minutes, 0)}M`,
    hasPart: steps.map(({url, number}) => ({'@id': url, position: number})),
  });
});

test('a lesson teaches its objectives', () => {
  const [lesson] = structuredData(page, {kind: 'lesson', step}, site)['@graph'];
  expect(lesson).toMatchObject({
    teaches: step.objectives.map(({text}) => text),
    timeRequired: `PT${step.minutes}M`,
    position: 4,
    isPartOf: {'@id': 'https://example.org/base/#course'},
  });
});
