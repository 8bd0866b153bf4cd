import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createElement, type ReactNode} from 'react';
import {describe, expect, it, onTestFinished} from 'vitest';
import {renderLesson} from '../tags/compile.trial.ts';
import glossary from './index.ts';
import {readGlossary} from '../../data/glossary/read-glossary.ts';

const glossaryFile = path.join(import.meta.dirname, 'fixtures/glossary.yaml');
const lessonsFolder = path.resolve('docs/bootcamp');

/** Stands in for the component: what the build handed over. */
const Term = ({
  id,
  definition,
  children,
}: {
  id: string;
  definition?: readonly string[];
  children: ReactNode;
}) => createElement('a', {href: `#${id}`, title: definition?.join('|')}, children);

const lesson = (text: string) =>
  renderLesson({
    text,
    path: 'lesson/index.mdx',
    steps: [[glossary, {glossaryFile, lessonsFolder}]],
    components: {Term},
  });

describe('a term in a lesson', () => {
  it('is looked up by its text, aliases and plurals included', async () => {
    expect(await lesson('Two <Term>read quorums</Term> meet.')).toContain(
      '<a href="#quorum" title="A set of nodes whose answers suffice.|">read quorums</a>',
    );
  });

  it('may have a text of its own beside its id', async () => {
    expect(await lesson('It is <Term id="linearizability">linearizable</Term>.')).toContain(
      'href="#linearizability" title="Every operation takes effect at one instant.|">linearizable',
    );
  });

  it('carries its definition where it stands for the first time', async () => {
    const html = await lesson('A <Term>quorum</Term> and a <Term>read quorum</Term>.');
    expect(html.match(/title=/g)).toHaveLength(1);
  });

  it('stops the build when the glossary does not know it, and tells the nearest', async () => {
    await expect(lesson('\nA <Term>quorom</Term>.')).rejects.toThrow(
      /index\.mdx:2:3\s+.*"quorom".*\s+.*"quorum"/,
    );
  });
});

describe('the glossary’s file is refused when', () => {
  const read = (yaml: string) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossary-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    const file = path.join(folder, 'glossary.yaml');
    writeFileSync(file, yaml);
    return readGlossary(file, ['cap', 'flp']);
  };
  const entry = (term: string, rest = '') =>
    `- term: ${term}\n  definition: A sentence of some length.\n  lesson: cap\n${rest}`;

  it.each([
    ['two entries share a name', entry('a') + entry('b', '  aliases: [A]\n'), /"A" is already a name of "a"/],
    [
      'a reference leads nowhere',
      entry('alpha', '  seeAlso: [beta]\n'),
      /alpha: seeAlso: no term is called "beta"/,
    ],
    [
      'a field is misspelt',
      entry('alpha', '  see_also: [alpha]\n'),
      /glossary\.yaml has 1 problem:\n +line \d+, alpha: see_also: .*did you mean "seeAlso"/,
    ],
    ['a lesson is unknown', entry('alpha').replace('cap', 'cup'), /line \d+, alpha: lesson: .*cap, flp/],
  ])('%s', (_, yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
  });
});
