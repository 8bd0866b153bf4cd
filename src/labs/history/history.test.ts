import {describe, expect, test} from 'vitest';
import {check} from '../../core/checking/linearizability.ts';
import {specNamed} from '../../core/checking/specs/index.ts';
import {linkTo, open} from './link.ts';
import {isMet, workedChange} from './challenges.ts';
import {momentInWords} from './moment.ts';
import {eventCount, prefixOf} from './prefix.ts';
import {exampleNames, examples, type ExampleName} from './scenarios.ts';
import {read} from './draft.ts';
import {begin, reduce} from './session.ts';

const known: Readonly<Record<ExampleName, string>> = {
  'new-old-inversion': 'illegal',
  'split-brain': 'illegal',
  'late-effect': 'linearizable',
  'two-winners': 'illegal',
  'lost-append': 'illegal',
  'counted-twice': 'illegal',
  'element-comes-and-goes': 'illegal',
};

test.each(exampleNames)('the example %s is judged as its name says', (name) => {
  const session = begin(name);
  const reading = read(session);
  if (reading.kind !== 'history') throw new Error(reading.problem);
  expect(check(specNamed(session.spec), reading.operations).kind).toBe(known[name]);
});

describe('what the reader works at', () => {
  const session = begin('split-brain');

  test('every change can be taken back', () => {
    const changed = reduce(reduce(session, {type: 'text', text: ''}), {type: 'spec', spec: 'kv'});
    expect(read(changed)).toEqual({kind: 'history', operations: []});
    const back = reduce(reduce(changed, {type: 'undo'}), {type: 'undo'});
    expect(back).toEqual({...session, isDared: true});
    expect(reduce(session, {type: 'undo'})).toBe(session);
  });

  test('a mistake names its line and the remedy', () => {
    expect(read({spec: 'counter', text: session.text})).toEqual({
      kind: 'problem',
      problem: 'Line 1: A counter knows no "write"; use one of read, add, or choose another spec.',
    });
  });

  test('a text without bound is refused before it is read', () => {
    expect(read({spec: 'kv', text: ' '.repeat(200_000) + 'x'})).toMatchObject({
      problem: expect.stringContaining('npm run check-history') as string,
    });
  });
});

describe('a link', () => {
  const page = '/labs/history/';

  test('carries the history there and back', () => {
    const changed = reduce(begin('two-winners'), {
      type: 'text',
      text: '{"process":0,"type":"invoke","f":"read"}',
    });
    const link = linkTo(page, changed) ?? '';
    expect(open(link.slice(page.length), 'split-brain')).toEqual({
      session: {...changed, past: [], isDared: false},
      note: '',
    });
  });

  test('whose text cannot be read says so where it is seen, and keeps the text', () => {
    const text = '{"process":0,"type":"invoke","f":"read"';
    const link = linkTo(page, reduce(begin('two-winners'), {type: 'text', text})) ?? '';
    const {session, note} = open(link.slice(page.length), 'split-brain');
    expect(session.text).toBe(text);
    expect(note).toMatch(/^The history of this link cannot be read: .*line 1/i);
    expect(note).toContain('“Paste or edit as text”');
  });

  test('of an example unchanged is only its name', () => {
    expect(linkTo(page, begin('late-effect'))).toBe('/labs/history/?preset=late-effect&seed=0');
  });

  test('is not made when it would be too long', () => {
    const text = Array.from({length: 3000}, (_, i) => `${(i * 7919) % 10007}`).join(' ');
    expect(linkTo(page, {...begin('split-brain'), text})).toBeNull();
  });

  test.each([
    ['?preset=nothing', /names an example that the lab does not have/],
    ['?preset=split-brain#1.broken', /damaged or was cut short/],
    ['#9.N4Ig', /another version of the lab/],
  ])('%s gives an example and a note', (address, note) => {
    const opened = open(address, 'split-brain');
    expect(opened.session).toEqual(begin('split-brain'));
    expect(opened.note).toMatch(note);
  });
});

describe('an example as a story', () => {
  const original = (name: ExampleName) => {
    const reading = read(begin(name));
    return reading.kind === 'history' ? reading.operations : [];
  };

  test.each(exampleNames)('%s: its dare is met by the change that the lab can show', (name) => {
    const {challenge, spec} = examples[name];
    const events = workedChange(challenge, spec, original(name));
    if (!events) throw new Error('There is no such change.');
    const changed = read(reduce(begin(name), {type: 'events', events}));
    if (changed.kind !== 'history') throw new Error(changed.problem);
    const verdict = check(specNamed(spec), changed.operations);
    expect(isMet(challenge, original(name), changed.operations, verdict)).toBe(true);
    expect(isMet(challenge, original(name), original(name), check(specNamed(spec), original(name)))).toBe(
      false,
    );
  });

  test('a dare is not met by another history that gets the verdict', () => {
    const {challenge, spec} = examples['split-brain'];
    const fewer = original('split-brain').slice(0, 1);
    expect(isMet(challenge, original('split-brain'), fewer, check(specNamed(spec), fewer))).toBe(false);
    const other = original('split-brain').map((each) => (each.f === 'read' ? {...each, value: 1} : each));
    expect(isMet(challenge, original('split-brain'), other, check(specNamed(spec), other))).toBe(false);
  });

  test.each(exampleNames)(
    '%s: played event by event it ends as the whole, and what is not answered is open',
    (name) => {
      const whole = original(name);
      const count = eventCount(whole);
      expect(prefixOf(whole, count)).toEqual(whole);
      expect(prefixOf(whole, 0)).toEqual([]);
      for (let place = 1; place < count; place++) {
        const kind = check(specNamed(examples[name].spec), prefixOf(whole, place)).kind;
        // What cannot be explained once stays so.
        if (kind === 'illegal') expect(known[name]).toBe('illegal');
      }
    },
  );
});

test('the caption names a call before its answer is known, and then what came of it', () => {
  const operations = [{process: 0, f: 'read', value: 1, call: 0, return: 1, outcome: 'ok'} as const];
  expect([0, 1, 2].map((place) => momentInWords(place, operations).text)).toEqual([
    'Nothing has happened yet.',
    'process 0: read is called.',
    'process 0: read 1 (ok).',
  ]);
});
