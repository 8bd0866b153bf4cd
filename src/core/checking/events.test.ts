import {describe, expect, test} from 'vitest';
import {parseEvents} from './events.ts';
import {HistoryError} from './history-error.ts';
import type {Operation} from './history.ts';
import {check} from './linearizability.ts';
import {pair} from './pairing.ts';
import {specNamed, type SpecName} from './specs/index.ts';

const WRITE = '{"process":0,"type":"invoke","f":"write","value":1}';
const WRITTEN = '{"process":0,"type":"ok","f":"write","value":1}';
const READ = '{"process":1,"type":"invoke","f":"read"}';

const read = (text: string, spec: SpecName = 'register'): Operation[] =>
  pair(specNamed(spec), parseEvents(text));

/** The error, as the command prints it after the file's name. */
function complaint(text: string, spec: SpecName = 'register'): string {
  try {
    read(text, spec);
  } catch (error) {
    if (error instanceof HistoryError) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('layouts that are read', () => {
  test.each([
    ['lines of Windows', `${WRITE}\r\n${WRITTEN}\r\n`],
    ['a byte-order mark', `\uFEFF${WRITE}\n${WRITTEN}`],
    ['blank lines anywhere', `\n\n${WRITE}\n   \n${WRITTEN}\n\n\n`],
    ['an array on one line', `[${WRITE},${WRITTEN}]`],
    ['an array of any layout, after a byte-order mark', `\uFEFF [\n${WRITE}\n,\n${WRITTEN}\n]\n\n`],
    ['fields that are not ours', `${WRITE.replace('{', '{"time":3,"extra":{"a":[1]},')}\n${WRITTEN}`],
    [
      'events of the nemesis',
      `{"process":"nemesis","type":"info","f":"cut","value":{"A":"B"}}\n${WRITE}\n${WRITTEN}`,
    ],
    ['an ok that repeats neither key nor value', `${WRITE}\n{"process":0,"type":"ok","f":"write"}`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject([{process: 0, f: 'write', value: 1, outcome: 'ok'}]);
  });

  test('processes by name, and 1 is another process than "1"', () => {
    const named = WRITE.replace('0', '"1"');
    expect(read(`${named}\n${WRITE.replace('0', '1')}`).map(({process}) => process)).toEqual(['1', 1]);
  });

  test.each([
    ['ok', 'ok'],
    ['fail', 'fail'],
  ])('a late %s of what was left without an answer says what happened', (type, outcome) => {
    const text = `${WRITE}\n${WRITTEN.replace('ok', 'info')}\n${READ.replace('1', '0')}\n${READ.replace('1', '0').replace('invoke', 'info')}\n${WRITTEN.replace('ok', type)}`;
    expect(read(text.replace(/.*read.*\n.*read.*\n/, '')).map((each) => each.outcome)).toEqual([outcome]);
  });

  test('the key null is no key', () => {
    const text = `${WRITE.replace('"f"', '"key":null,"f"')}\n${WRITTEN}`;
    expect(read(text)).toEqual([{process: 0, f: 'write', value: 1, call: 0, return: 1, outcome: 'ok'}]);
  });

  test('keys of every type, each an object of its own', () => {
    const keys = [1, '1', true, 'true', [1, 'a'], 1.5];
    const lines = keys.flatMap((key, place) =>
      ['invoke', 'ok'].flatMap((type) => [
        JSON.stringify({process: place, type, f: 'write', key, value: place}),
        JSON.stringify({process: `${place} too`, type, f: 'read', key, value: type === 'ok' ? place : null}),
      ]),
    );
    const operations = read(lines.join('\n'));
    expect(check(specNamed('register'), operations).kind).toBe('linearizable');
    expect(new Set(operations.map(({key}) => JSON.stringify(key))).size).toBe(keys.length);
  });

  test('an info read says nothing, and after an info its process may go on', () => {
    const text = `${WRITE}\n${WRITTEN.replace('ok', 'info')}\n${READ}\n${READ.replace('invoke', 'info')}\n${WRITE}`;
    expect(read(text).map(({f, value, outcome}) => [f, value, outcome])).toEqual([
      ['write', 1, 'info'],
      ['read', null, 'info'],
      ['write', 1, 'info'],
    ]);
  });

  test('100,000 lines, judged to the end', () => {
    const lines = Array.from({length: 25_000}, (_, place) => {
      const at = {process: place % 20, key: place % 100};
      const write = {...at, f: 'write', value: place};
      const seen = {...at, f: 'read', value: place};
      return [write, seen].flatMap((event) =>
        ['invoke', 'ok'].map((type) => JSON.stringify({...event, type})),
      );
    }).flat();
    expect(lines).toHaveLength(100_000);
    const operations = read(lines.join('\n'));
    expect(operations).toHaveLength(50_000);
    expect(check(specNamed('register'), operations).kind).toBe('linearizable');
  });
});

describe('what is refused, with line and remedy', () => {
  test.each([
    ['', /^line 1: There are no events; write one a line/],
    [' \n\n\t', /^line 1: There are no events/],
    ['[]', /^line 1: There are no events/],
    [
      '42',
      /^line 1: It cannot be told whether this is JSON, EDN or a Jepsen history.txt; begin with an event/,
    ],
    ['null', /^line 1: It cannot be told whether/],
    [`[[${WRITE}]]`, /^line 1: It cannot be told whether/],
    [`${WRITE}\n42`, /^line 2: 42 is not an event; write an object/],
    [`[${WRITE},null]`, /^line 1: null is not an event/],
    [`[${WRITE},[${WRITTEN}]]`, /^line 1: .* is not an event; write an object/],
    [`${WRITE}${WRITTEN}`, /^line 1: This is not JSON/],
    [`[${WRITE},\n]`, /^line 2: This is not JSON/],
    [`[${WRITE}`, /^line 1: The array is not closed; end it with \]/],
    [`[${WRITE}] and more`, /^line 1: Something follows the array/],
    [`{"process":"0`, /^line 1: This is not JSON/],
    [WRITE.replace('0', 'null'), /^line 1: "process" is null; name the client with a number or a string/],
    [WRITE.replace('0', '[0]'), /^line 1: "process" is a list; name the client/],
    [WRITE.replace('invoke', 'INVOKE'), /^line 1: "type" is "INVOKE"; write "invoke"/],
    ['{"process":0,"type":"invoke","value":1}', /^line 1: "f" is missing; name the operation/],
    [WRITE.replace('"value":1', '"value":{"a":1}'), /^line 1: "value" holds an object; write it as a list/],
    [
      WRITE.replace('1}', `${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      /more than 16 deep; write it flatter/,
    ],
    [
      WRITE.replace('1}', '9007199254740993}'),
      /"value" holds a number with more digits .*; write it as a string/,
    ],
    [WRITE.replace('1}', '1e400}'), /"value" holds a number with more digits/],
    [
      WRITE.replace('write', 'constructor'),
      /^line 1: A register knows no "constructor"; use one of read, write/,
    ],
    [WRITE.replace('write', '__proto__'), /^line 1: A register knows no "__proto__"/],
    [WRITE.replace('1}', 'null}'), /^line 1: The "value" of a write is null; give a value other than null/],
    [`${WRITE}\n${READ.replace('1', '0')}`, /^line 2: Process 0 invokes read while its write of line 1/],
    [`${WRITE}\n${WRITTEN}\n${WRITTEN}`, /^line 3: Process 0 ends \(ok\) a write that it has not invoked/],
    [
      `${WRITE}\n${WRITTEN.replace('ok', 'info')}\n${WRITTEN.replace('ok', 'info')}`,
      /^line 3: Process 0 ends \(info\) a write that it has not invoked/,
    ],
    [
      `${WRITE}\n${WRITTEN.replace('ok', 'info')}\n${READ.replace('invoke', 'ok').replace('1', '0')}`,
      /^line 3: Process 0 ends \(ok\) a read that it has not invoked/,
    ],
    [
      `${WRITE}\n${WRITTEN.replace('write', 'read')}`,
      /^line 2: This ends a read, but process 0 invoked write on line 1/,
    ],
    [`${WRITE}\n${WRITTEN.replace('"value":1', '"value":2')}`, /^line 2: The "value" is 2, but .* with 1/],
    [
      `${WRITE}\n${WRITTEN.replace('"f"', '"key":"x","f"')}`,
      /^line 2: The "key" is "x", but .* without a key/,
    ],
    [`${READ}\n${READ.replace('invoke', 'ok')}`, /^line 2: The "value" of a completed read is missing/],
  ])('%j', (text, message) => {
    expect(complaint(text)).toMatch(message);
  });

  test.each([
    [
      'counter',
      WRITE.replace('write', 'add').replace('1}', '9007199254740991}'),
      /give a whole number from -4294967296/,
    ],
    [
      'counter',
      WRITE.replace('write', 'add').replace('1}', '0.5}'),
      /The "value" of an add is 0.5; give a whole number/,
    ],
    ['kv', WRITE, /The "value" of a write is 1; give a string/],
    ['cas-register', WRITE.replace('write', 'cas'), /The "value" of a cas is 1; give \[from, to\]/],
    ['set', WRITE, /A set knows no "write"; use one of read, add/],
  ] as const)('%s: %s', (spec, text, message) => {
    expect(complaint(text, spec)).toMatch(message);
  });
});
