import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import {readPath} from './read-path.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'learning-path-'));
  write('catalog.yaml', stringify([resource('dynamo'), resource('jepsen')]));
  lesson('1-cap', good('cap'));
  lesson('2-flp', {...good('flp'), prerequisites: ['cap']});
});
afterEach(() => {
  rmSync(root, {recursive: true});
});

const resource = (id: string) => ({
  id,
  title: id,
  kind: 'paper',
  section: 'papers',
  topics: ['cap'],
  url: `https://example.org/${id}`,
  access: 'free',
  level: 1,
  why: 'To see.',
  source: 'added',
  checked: 'V',
});

const good = (id: string) => ({
  id,
  title: `Understand ${id}`,
  description: 'What it says.',
  minutes: 30,
  prerequisites: [] as string[],
  objectives: {'choose-well': 'choose well'},
  sources: ['dynamo'],
  next: ['jepsen'],
  why: 'It comes first.',
  gives: 'the trade-off',
});

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
}

function lesson(folder: string, frontMatter: object | string): void {
  const yaml = typeof frontMatter === 'string' ? frontMatter : stringify(frontMatter);
  write(`lessons/${folder}/index.mdx`, `---\n${yaml}---\n\nText.\n`);
}

const read = () =>
  readPath({lessonsFolder: path.join(root, 'lessons'), catalogFile: path.join(root, 'catalog.yaml')});

/** The problems that reading reports, as [end of the file's path, field, fix]. */
function problems(): string[][] {
  try {
    read();
    return [];
  } catch (error) {
    const [, ...entries] = String(error).trim().split('\n\n');
    return entries.map((entry) => entry.split(/\n {2}(?:Fix: )?/));
  }
}

function expectOne(folder: string, field: string, fix: RegExp): void {
  expect(problems()).toEqual([
    [expect.stringMatching(new RegExp(`lessons/${folder}/index\\.mdx$`)), field, expect.stringMatching(fix)],
  ]);
}

it('gives the lessons in the order of their folders’ numbers, whatever the names', () => {
  rmSync(path.join(root, 'lessons'), {recursive: true});
  const names = Array.from({length: 11}, (_, i) => `l${i + 1}`);
  for (const [i, id] of names.entries()) lesson(`${i + 1}-${id}`, good(id));
  expect(read().map(({id, number}) => [id, number])).toEqual(names.map((id, i) => [id, i + 1]));
});

it('puts objectives under their lesson’s id', () => {
  expect(read()[0]?.objectives).toEqual([{id: 'cap/choose-well', text: 'choose well'}]);
});

it('finds sources in the catalog and beside the lesson', () => {
  write('lessons/1-cap/sources.yaml', stringify([resource('incident')]));
  lesson('1-cap', {...good('cap'), sources: ['incident', 'dynamo']});
  expect(problems()).toEqual([]);
});

describe('the build stops, naming the file, the field and the fix, when', () => {
  it.each(Object.keys(good('cap')))('the field %s is missing', (field) => {
    lesson('1-cap', Object.fromEntries(Object.entries(good('cap')).filter(([name]) => name !== field)));
    expectOne('1-cap', field, /^It is missing\. Write ./);
  });

  it('a field is misspelt', () => {
    const {minutes, ...rest} = good('cap');
    lesson('1-cap', {...rest, minuets: minutes});
    const [[, missing], [, misspelt, fix]] = problems() as [string[], string[]];
    expect([missing, misspelt]).toEqual(['minutes', 'minuets']);
    expect(fix).toContain('Did you mean "minutes"?');
  });

  it.each([
    ['id', {id: 'CAP theorem'}, /small letters/],
    ['id', {id: 'library'}, /other than library, labs, reading, year/],
    ['minutes', {minutes: 'half an hour'}, /whole number/],
    ['minutes', {minutes: 0}, /whole number/],
    ['title', {title: ' '}, /imperative/],
    ['objectives', {objectives: {}}, /at least one/],
    ['objectives.choose-well', {objectives: {'choose-well': 3}}, /at least one/],
    ['prerequisites', {prerequisites: 'cap'}, /a list of lesson ids/],
    ['next', {next: ['jepsen', 'jepsen']}, /each once/],
    ['sources', {sources: []}, /at least one/],
  ])('%s is not as it should be: %j', (field, change, fix) => {
    lesson('1-cap', {...good('cap'), ...change});
    expectOne('1-cap', field, fix);
  });

  it('the front matter is not YAML, or says a thing twice', () => {
    lesson('1-cap', 'id: cap\nid: cap\n');
    expectOne('1-cap', 'front matter', /^Fix the YAML in line 3 of the file: Map keys must be unique\.$/);
  });

  it('there is no front matter', () => {
    write('lessons/1-cap/index.mdx', 'Text.\n');
    expectOne('1-cap', 'front matter', /Begin the file with "---"/);
  });

  it('a prerequisite is unknown', () => {
    lesson('2-flp', {...good('flp'), prerequisites: ['kap']});
    expectOne('2-flp', 'prerequisites', /No lesson has the id "kap"\. The ids are: cap, flp\./);
  });

  it.each(['sources', 'next'])('a resource of %s is unknown', (field) => {
    lesson('2-flp', {...good('flp'), [field]: ['dynamo', 'dynamos']});
    expectOne('2-flp', field, /"dynamos"\. Did you mean "dynamo"\?/);
  });

  it('lessons wait for each other in a cycle', () => {
    lesson('1-cap', {...good('cap'), prerequisites: ['flp']});
    expect(problems()[0]?.slice(1)).toEqual([
      'prerequisites',
      'Lessons wait for each other in a cycle: cap → flp → cap. Take one prerequisite away.',
    ]);
  });

  it('a number is missing', () => {
    lesson('4-raft', good('raft'));
    expectOne('4-raft', 'the number of the folder', /No lesson has the number 3/);
  });

  it('two lessons have one number', () => {
    lesson('2-raft', good('raft'));
    expectOne('2-raft', 'the number of the folder', /2 is already the number of .*2-flp/);
  });

  it('two lessons have one id', () => {
    lesson('3-raft', good('flp'));
    expectOne('3-raft', 'id', /"flp" is already the id of .*2-flp/);
  });

  it('a folder has no number, or no lesson in it', () => {
    lesson('raft', good('raft'));
    write('lessons/3-empty/notes.txt', '');
    expect(problems().map(([, field]) => field)).toEqual(['the file', 'the number of the folder']);
  });
});
