import {describe, expect, it} from 'vitest';
import {toBibtex} from './bibtex.ts';
import {toCitation} from './cite-text.ts';
import {toCsl} from './csl.ts';
import {splitName} from './names.ts';
import {toMarkdown} from './reading-list-markdown.ts';
import type {Resource} from './resource.ts';

const spanner: Resource = {
  id: 'spanner',
  title: "Spanner: Google's Globally-Distributed Database",
  authors: ['James C. Corbett', 'Robbert van Renesse', 'others'],
  year: 2012,
  kind: 'paper',
  topics: ['time'],
  url: 'https://research.google/pubs/pub39966/',
  access: 'free',
  level: 3,
  pages: 14,
  why: 'A clock that admits *how wrong* it is.',
  lessons: [],
};

const nameless: Resource = {
  id: 'zipkin',
  title: 'What is [Zipkin]?',
  kind: 'tool',
  topics: [],
  url: 'https://zipkin.io/a_(b)',
  access: 'free',
  level: 1,
  why: 'To see.',
  lessons: [],
};

it.each([
  ['Leslie Lamport', {given: 'Leslie', particle: '', family: 'Lamport'}],
  ['Robbert van Renesse', {given: 'Robbert', particle: 'van', family: 'Renesse'}],
  ['Hector Garcia-Molina', {given: 'Hector', particle: '', family: 'Garcia-Molina'}],
  ['James C. Corbett', {given: 'James C.', particle: '', family: 'Corbett'}],
  ['Jepsen', {given: '', particle: '', family: 'Jepsen'}],
])('splits the name %s', (name, parts) => {
  expect(splitName(name)).toEqual(parts);
});

describe('a citation', () => {
  it('as text names who, what, when and where', () => {
    expect(toCitation(spanner)).toBe(
      "James C. Corbett, Robbert van Renesse and others. Spanner: Google's Globally-Distributed Database. 2012. https://research.google/pubs/pub39966/",
    );
    expect(toCitation({...spanner, authors: ['A'], doi: '10.1145/1'})).toMatch(
      /https:\/\/doi\.org\/10\.1145\/1$/,
    );
  });

  it('leaves out what the catalog does not know, and does not double a question mark', () => {
    expect(toCitation(nameless)).toBe('What is [Zipkin]? https://zipkin.io/a_(b)');
  });

  it('as BibTeX keeps capitals and small words of names', () => {
    expect(toBibtex(spanner)).toBe(`@misc{spanner,
  title = {{Spanner: Google's Globally-Distributed Database}},
  author = {Corbett, James C. and van Renesse, Robbert and others},
  year = {2012},
  url = {https://research.google/pubs/pub39966/},
}`);
  });

  it('as CSL says in a note that the authors are shortened', () => {
    expect(toCsl(spanner)).toEqual({
      id: 'spanner',
      type: 'article',
      title: spanner.title,
      author: [
        {family: 'Corbett', given: 'James C.'},
        {family: 'Renesse', given: 'Robbert', 'non-dropping-particle': 'van'},
      ],
      issued: {'date-parts': [[2012]]},
      URL: spanner.url,
      'number-of-pages': '14',
      note: 'The list of authors is shortened.',
    });
  });
});

it('writes a reading list as Markdown, ticked where it is read, with nothing taken for a mark', () => {
  expect(toMarkdown([spanner, nameless], (id) => id === 'spanner')).toBe(
    `# My reading list

1. [x] [Spanner: Google's Globally-Distributed Database](https://research.google/pubs/pub39966/), James C. Corbett, Robbert van Renesse and others, 2012
   A clock that admits \\*how wrong\\* it is.

2. [ ] [What is \\[Zipkin\\]?](https://zipkin.io/a_%28b%29)
   To see.
`,
  );
});
