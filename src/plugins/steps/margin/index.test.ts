import path from 'node:path';
import {createElement, type ReactNode} from 'react';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import {expect, test} from 'vitest';
import Cite from '../../../components/Cite/index.tsx';
import citations from '../citations/index.ts';
import glossary from '../glossary/index.ts';
import {renderLesson} from '../tags/compile.trial.ts';
import margin from './index.ts';

const plugins = path.resolve(import.meta.dirname, '..');

/** Stands in for the component, which needs Docusaurus round it. */
const Term = ({inMargin, children}: {inMargin?: boolean; children: ReactNode}) =>
  createElement('i', null, inMargin ? 'noted ' : 'plain ', children);

async function lesson(text: string): Promise<string> {
  return renderLesson({
    text: `${text}\n\nSeen <Cite id="incident-report" />.\n\n<Bibliography />`,
    path: path.join(plugins, 'citations/fixtures/lesson/index.mdx'),
    steps: [
      remarkDirective,
      remarkGfm,
      [citations, {catalogFile: path.join(plugins, 'citations/fixtures/catalog.yaml')}],
      [
        glossary,
        {
          glossaryFile: path.join(plugins, 'glossary/fixtures/glossary.yaml'),
          lessonsFolder: path.resolve('docs/bootcamp'),
        },
      ],
      margin,
    ],
    components: {
      Cite,
      Term,
      Bibliography: () => null,
      Figure: ({children}: {children: ReactNode}) => children,
    },
  });
}

const proved = '<Cite id="gilbert-lynch-cap" />';
const notes = (html: string) => [...html.matchAll(/<small[^>]*>(.*?)<\/small>/g)].map(([, note]) => note);

test('a source stands in the margin once, where the text first cites it', async () => {
  const html = await lesson(`Proved ${proved}.\n\nProved, I said ${proved}.`);
  const [note] = notes(html);
  expect(note).toMatch(/^\[1\] <a href="https:[^"]*" tabindex="-1">[^<]+<\/a>, .*2002$/);
  expect(notes(html)).toHaveLength(2);
  expect(html.indexOf('<small')).toBeLessThan(html.indexOf('I said'));
});

test('a table has no margin beside it, so the source stands beside the next line that cites it', async () => {
  const html = await lesson(`| Claim |\n| --- |\n| Proved ${proved} |\n\nI said ${proved}.`);
  expect(html.indexOf('<small')).toBeGreaterThan(html.indexOf('I said'));
});

test('a term stands there where it is first used, unless a block defines it there', async () => {
  const term = '<Term>quorum</Term>';
  expect(await lesson(`A ${term}. A ${term}.`)).toMatch(/noted quorum.*plain quorum/);
  expect(await lesson(`:::definition[Quorum]\nA ${term} is a set.\n:::\n\nA ${term}.`)).not.toContain(
    'noted',
  );
  expect(await lesson(`<Figure>\n\nA ${term}\n\n</Figure>`)).not.toContain('noted');
});

test('a definition that finds no room is left out, and sources never are', async () => {
  const long = 'is a word. '.repeat(40);
  const between = (words: string) =>
    `Proved ${proved}. <Term>quorum</Term> ${words} <Term>linearizability</Term> ${long}`;
  const crowded = await lesson(between('and'));
  expect(crowded).toContain('noted quorum');
  expect(crowded).toContain('plain linearizability');
  expect(notes(crowded)).toHaveLength(2);
  expect(await lesson(between(long))).toContain('noted linearizability');
});
