// cspell:ignore linearisable quor quorom lineariz
import {beforeAll, describe, expect, it} from 'vitest';
import type {Findable} from '../../core/finding/findable.ts';
import {answer} from './answer.ts';
import {makeEngine, type Engine} from './engine.ts';
import {section, term} from './search.trial.ts';

const findables: readonly Findable[] = [
  section('/a/', 'A lesson', 'What it is about.'),
  section('/a/#lease', 'Leases', 'A lease is given for a time, at the least.'),
  section('/a/#least', 'The least', 'Nothing is less than the least.'),
  section('/a/#one-copy', 'As if there were one copy', 'A linearizable register behaves like one copy.'),
  term('linearizability', ['atomic consistency'], 'Every operation takes effect at one instant.'),
  term('quorum', [], 'A set of nodes whose answers suffice.'),
];

let engine: Engine;
beforeAll(async () => {
  engine = await makeEngine(findables);
});
const found = (query: string) => engine.search(query).map(({findable}) => findable.to);

describe('the engine', () => {
  it('finds a thing by its other names, wherever it is spoken of', () => {
    expect(found('atomic consistency')).toEqual(['/glossary/#linearizability', '/a/#one-copy']);
  });

  it('forgives errors in a word that it does not know', () => {
    expect(found('linearisable')[0]).toBe('/glossary/#linearizability');
    expect(found('quorom')).toEqual(['/glossary/#quorum']);
  });

  it('takes a word that it knows for what it is', () => {
    expect(found('lease time')[0]).toBe('/a/#lease');
    expect(found('lease time')).not.toContain('/a/#least');
  });

  it('finds words that are still being typed', () => {
    expect(found('quor')).toEqual(['/glossary/#quorum']);
  });

  it('reads no more of a query than its first part', () => {
    expect(found(`quorum ${'x'.repeat(1_000_000)}`)).toEqual(['/glossary/#quorum']);
  });

  it('marks what it found, the words of other names too', () => {
    const [, copy] = engine.search('atomic consistency');
    expect([...(copy?.matched ?? [])]).toContain('lineariz');
  });
});

describe('the answer', () => {
  it('says how many results there are', () => {
    expect(answer(engine, 'quorum').words).toBe('1 result');
    expect(answer(engine, 'atomic consistency').words).toBe('2 results');
  });

  it('to nothing is where one may begin', () => {
    expect(answer(engine, ' ?! ').results.map(({findable}) => findable.to)).toEqual(['/a/']);
  });

  it('says when nothing was found, and what is written alike', () => {
    const {words, results} = answer(engine, 'qrm');
    expect(words).toMatch(/^Nothing found for “qrm”/);
    expect(results.map(({findable}) => findable.to)).toEqual(['/glossary/#quorum']);
  });
});
