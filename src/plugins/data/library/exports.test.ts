import path from 'node:path';
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {expect, it} from 'vitest';
import {toBibtexFile} from '../../../core/library/bibtex.ts';
import {toCslFile} from '../../../core/library/csl.ts';
import type {Resource} from '../../../core/library/resource.ts';
import {loadLibrary} from './load.ts';
import {makeWholeLibrary} from './pages.ts';

const {resources} = makeWholeLibrary(loadLibrary(path.resolve('.')));

/** What both formats must bring back, as the catalog has it. */
const facts = ({id, title, authors = [], year, doi, url}: Resource) => ({
  id,
  title,
  names: authors.filter((name) => name !== 'others').map(plain),
  year,
  doi,
  url,
});

const plain = (text: string): string => text.normalize('NFC');

interface ReadBack {
  'citation-key'?: string;
  id: string;
  title: string;
  author?: {given?: string; family?: string; 'non-dropping-particle'?: string; literal?: string}[];
  issued?: {'date-parts': number[][]};
  DOI?: string;
  URL: string;
}

const back = (item: ReadBack) => ({
  id: item['citation-key'] ?? item.id,
  title: item.title,
  names: (item.author ?? [])
    .map((name) => [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' '))
    .filter((name) => name !== 'others'),
  year: item.issued?.['date-parts'][0]?.[0],
  doi: item.DOI,
  url: item.URL,
});

it('writes BibTeX that a BibTeX parser reads back to what the catalog says, every entry', () => {
  const read = plugins.input.chain(toBibtexFile(resources), {generateGraph: false}) as ReadBack[];
  expect(read.map(back)).toEqual(resources.map(facts));
});

it('writes CSL-JSON that a CSL parser reads back to what the catalog says, every entry', () => {
  const read = plugins.input.chain(toCslFile(resources), {generateGraph: false}) as ReadBack[];
  expect(read.map(back)).toEqual(resources.map(facts));
});

it('survives the characters that TeX reads as commands', () => {
  const title = 'Costs & gains: 100% of #1_a {sic} ~ ^ \\ $5';
  const [first] = resources;
  if (!first) throw new Error('The catalog is empty.');
  const [item] = plugins.input.chain(toBibtexFile([{...first, title}]), {generateGraph: false}) as ReadBack[];
  expect(item?.title).toBe(title);
});
