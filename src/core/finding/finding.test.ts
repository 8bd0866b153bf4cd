// cspell:ignore lamports quorom
import {describe, expect, it} from 'vitest';
import {excerptOf} from './excerpt.ts';
import type {Findable} from './findable.ts';
import {longestQuery} from './longest-query.ts';
import {markWords} from './marks.ts';
import {offersInstead, startingPoints} from './offers.ts';
import {readQuery} from './question.ts';
import {collectNames, readConcepts} from './synonyms.ts';
import {indexedWords, placeWords, wordsOf} from './words.ts';

/** Stands in for the stemmer: endings of the words below. */
const stem = (word: string): string => word.replace(/(ability|able|s)$/, '');

const term = (title: string, names: readonly string[] = []): Findable => ({
  kind: 'term',
  to: `/glossary/#${title}`,
  title,
  path: ['Glossary'],
  text: '',
  names,
});

describe('words', () => {
  it('are compared without case, accents and apostrophes, and keep their places', () => {
    expect(wordsOf("Lamport's naïve 2PC – x₁")).toEqual(['lamports', 'naive', '2pc', 'x1']);
    const text = 'A “split-brain”.';
    expect(placeWords(text).map(({from, to}) => text.slice(from, to))).toEqual(['A', 'split', 'brain']);
  });

  it('joined by a hyphen are also one, and neighbours of a name too', () => {
    const joined = (text: string, isName: boolean) => indexedWords(text, isName).joined;
    expect(joined('split-brain here', false)).toEqual(['splitbrain']);
    expect(joined('net split', false)).toEqual([]);
    expect(joined('net split, “so”', true)).toEqual(['netsplit']);
  });
});

describe('a query', () => {
  it('is read up to a length, each word once', () => {
    expect(readQuery('quorum Quorum')).toEqual(['quorum']);
    expect(readQuery('x'.repeat(1_000_000))).toEqual(['x'.repeat(longestQuery)]);
    expect(readQuery(Array.from({length: 60}, (_, at) => at).join(' ')).length).toBeLessThan(20);
  });
});

describe('names of the glossary in a query', () => {
  const findables = [
    term('linearizability', ['atomic consistency']),
    term('happens-before', ['causal order']),
  ];
  const names = collectNames(findables, stem);
  const concepts = (query: string) => readConcepts(readQuery(query), names, stem);

  it('are recognised in another form, and bring the other names along', () => {
    expect(concepts('linearizable store')).toEqual([
      {words: ['linearizable'], otherwise: [['atomic', 'consistency']], isName: true},
      {words: ['store'], otherwise: [], isName: false},
    ]);
  });

  it('do without common words around them, unless there is nothing else', () => {
    expect(concepts('how does linearizable work').map(({words}) => words)).toEqual([['linearizable']]);
    expect(concepts('what is this').map(({words}) => words)).toEqual([['what'], ['is'], ['this']]);
  });

  it('that only say more are no other way to say it', () => {
    const quorum = [term('quorum', ['read quorum', 'majority'])];
    const [concept] = readConcepts(['quorums'], collectNames(quorum, stem), stem);
    expect(concept?.otherwise).toEqual([['majority']]);
  });

  it('hold together though they are made of common words', () => {
    expect(concepts('what happens before')).toEqual([
      {words: ['happens', 'before'], otherwise: [['causal', 'order']], isName: true},
    ]);
  });
});

describe('what is shown of a text', () => {
  const filler = Array.from({length: 60}, (_, at) => `word${at}`).join(' ');

  it('is whole where it is short', () => {
    expect(excerptOf('Two quorums meet.', new Set(['quorum']), stem)).toBe('Two quorums meet.');
  });

  it('is the sentence in which most of the words stand together', () => {
    const text = `A quorum. ${filler}. In it two quorums meet. ${filler}`;
    const excerpt = excerptOf(text, new Set(['quorum', 'meet']), stem);
    expect(excerpt).toMatch(/^… In it two quorums meet\. word0 .* …$/);
  });

  it('is the beginning where nothing was found', () => {
    expect(excerptOf(filler, new Set(['quorum']), stem)).toMatch(/^word0 .*word29 …$/);
  });

  it('is never longer than its measure, wherever the words stand', () => {
    for (let at = 0; at < 60; at += 1) {
      const excerpt = excerptOf(filler, new Set([`word${at}`]), (word) => word);
      expect(excerpt).toContain(`word${at}`);
      expect(wordsOf(excerpt)).toHaveLength(30);
    }
  });

  it('has the found words marked in each of their forms, and every letter kept', () => {
    const text = 'Quorums, “quorum” and (R + W).';
    const pieces = markWords(text, new Set(['quorum']), stem);
    expect(pieces.filter(({isMarked}) => isMarked).map((piece) => piece.text)).toEqual(['Quorums', 'quorum']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('has two words marked that were found as one', () => {
    const pieces = markWords('a net split, then a net', new Set(['netsplit']), stem);
    expect(pieces).toEqual([
      {text: 'a ', isMarked: false},
      {text: 'net split', isMarked: true},
      {text: ', then a net', isMarked: false},
    ]);
  });
});

describe('where nothing is asked or found', () => {
  const page = (kind: Findable['kind'], to: string): Findable => ({kind, to, title: to, path: [], text: ''});
  const all = [
    page('page', '/glossary/'),
    page('lab', '/labs/flp/'),
    page('lesson', '/a/#b'),
    page('lesson', '/a/'),
  ];

  it('the lessons come first, then labs and lists, whole pages only', () => {
    expect(startingPoints([...all, term('quorum')]).map(({to}) => to)).toEqual([
      '/a/',
      '/labs/flp/',
      '/glossary/',
    ]);
  });

  it('terms that are written alike are offered, and the lists', () => {
    const lengths = (one: string, other: string): number => Math.abs(one.length - other.length);
    const offers = offersInstead(
      'quorom',
      [...all, term('quorum'), term('a very long name of a term')],
      lengths,
    );
    expect(offers.map(({to}) => to)).toEqual(['/glossary/#quorum', '/glossary/']);
  });
});
