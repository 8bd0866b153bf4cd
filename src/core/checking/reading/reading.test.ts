import {describe, expect, test} from 'vitest';
import {HistoryError} from '../history-error.ts';
import {check} from '../linearizability.ts';
import {specNamed, type SpecName} from '../specs/index.ts';
import {readHistory, type ReadOptions} from './read-history.ts';

const read = (text: string, options: ReadOptions = {}, spec: SpecName = 'register') =>
  readHistory(specNamed(spec), text, options);
const told = (text: string, options?: ReadOptions, spec?: SpecName) =>
  read(text, options, spec).operations.map(({process, f, key, value, outcome}) =>
    [process, f, ...(key === undefined ? [] : [key]), value, outcome].join(' '),
  );

const JSONL = `{"process":0,"type":"invoke","f":"write","value":1}
{"process":0,"type":"ok","f":"write","value":1}
{"process":"nemesis","type":"info","f":"start"}
{"process":1,"type":"invoke","f":"read"}
{"process":1,"type":"ok","f":"read","value":1}`;
const same = ['0 write 1 ok', '1 read 1 ok'];

describe('one history in every format', () => {
  test.each([
    ['jsonl', JSONL],
    ['json', `[${JSONL.replaceAll('\n', ',\n')}]`],
    [
      'edn',
      `; left by a test
{:process 0, :type :invoke, :f :write, :value 1, :time 12, :index 0}
{:process 0, :type :ok, :f :write, :value 1, :time 13}
#_{:process 7, :type :ok}
{:process :nemesis, :type :info, :f :start, :value {:cut #{"n1" "n2"}}}
#jepsen.history.Op{:index 3, :process 1, :type :invoke, :f :read, :value nil}
{:process 1, :type :ok, :f :read, :value 1, :error ["none" \\a]}`,
    ],
    [
      'edn',
      '[{:process 0 :type :invoke :f :write :value 1} {:process 0 :type :ok :f :write :value 1}' +
        '{:process 1 :type :invoke :f :read :value nil} {:process 1 :type :ok :f :read :value 1}]',
    ],
    [
      'txt',
      '0\t:invoke\t:write\t1\n0\t:ok\t:write\t1\n:nemesis\t:info\t:start\t{:cut "n1"}\n' +
        '1\t:invoke\t:read\tnil\n1\t:ok\t:read\t1\tand more',
    ],
    ['jsonl', JSONL.replaceAll(/"(nemesis|invoke|ok|info|read|write)"/g, '":$1"')],
    ['jsonl', JSONL.replaceAll(/"(process|type|f|value)":/g, '":$1":')],
  ])('%s', (format, text) => {
    expect(read(text).format).toBe(format);
    expect(told(text)).toEqual(same);
  });

  test('the format may be said; what is not in it is refused with its line', () => {
    expect(() => read(JSONL, {format: 'edn'})).toThrow(/line 1: /);
    expect(() => read(JSONL, {format: 'txt'})).toThrow(/line 1: .* is not an event; write process, type/);
  });

  test.each(['hello', '<html>', '{}', '[1, 2]', '"text"', '{process: 0}'])(
    '%s is refused, not guessed at',
    (text) => {
      expect(() => read(text)).toThrow(
        /cannot be told whether this is JSON, EDN .* or say which format it is/,
      );
    },
  );

  test('EDN: strings, characters, keywords, big and small numbers as values', () => {
    const write = (value: string) => `{:process 0 :type :invoke :f :write :value ${value}}`;
    const value = (text: string) => read(write(text)).operations[0]?.value;
    expect(value('"a \\"b\\" \\u00e9 \\n"')).toBe('a "b" é \n');
    expect(value('\\newline')).toBe('\n');
    expect(value(':a/b')).toBe(':a/b');
    expect(value('99999999999999999999N')).toBe('99999999999999999999');
    expect(value('-1.5e3')).toBe(-1500);
    expect(value('[1 (2 3) #{4}]')).toEqual([1, [2, 3], [4]]);
  });

  test.each([
    ['{:process 0 :type :invoke\n :f "write}', /line 2: A string is not closed/],
    ['{:process 0\n', /line 2: The file ends in the middle of an event/],
    ['{:process 0}\n]', /line 1: "type" is missing/],
    ['[{:process 0 :type :invoke :f :read}] 1', /line 1: Something follows/],
    ['{:process 0 :type}', /line 1: A map names a field without a value/],
    [`{:process ${'['.repeat(100)}`, /line 1: This holds lists more than 64 deep/],
  ])('EDN that is broken: %s', (text, message) => {
    expect(() => read(text)).toThrow(HistoryError);
    expect(() => read(text)).toThrow(message);
  });
});

describe('keys', () => {
  const tuples = `{:process 0 :type :invoke :f :write :value [5 1]}
{:process 0 :type :ok :f :write :value [5 1]}
{:process 1 :type :invoke :f :read :value [6 nil]}
{:process 1 :type :ok :f :read :value [6 nil]}
{:process 1 :type :invoke :f :cas :value [5 [1 2]]}
{:process 1 :type :info :f :cas :value nil}`;

  test('a read invoked with [key nil] says that values are pairs, also of the writes before it', () => {
    expect(read(tuples, {}, 'cas-register').keys).toBe('tuple');
    expect(told(tuples, {}, 'cas-register')).toEqual(['0 write 5 1 ok', '1 read 6  ok', '1 cas 5 1,2 info']);
  });

  test('a read without does not, and either can be said', () => {
    const lists = JSONL.replaceAll('"value":1', '"value":[5,1]');
    expect(told(lists)).toEqual(['0 write 5,1 ok', '1 read 5,1 ok']);
    const writes = lists.split('\n').slice(0, 2).join('\n');
    expect(told(writes)).toEqual(['0 write 5,1 ok']);
    expect(told(writes, {keys: 'tuple'})).toEqual(['0 write 5 1 ok']);
    expect(told(tuples.split('\n').slice(0, 4).join('\n'), {keys: 'field'})[0]).toBe('0 write 5,1 ok');
  });

  test('a value that is no pair among pairs is refused', () => {
    expect(() =>
      read(`${tuples}\n{:process 2 :type :invoke :f :write :value 3}`, {}, 'cas-register'),
    ).toThrow(/line 7: The "value" is 3, where others are pairs/);
  });

  test('some with a key and some without, and names that look alike, are pointed out', () => {
    const mixed = JSONL.replace('"f":"write"', '"key":1,"f":"write"').replace('"process":1', '"process":"0"');
    expect(read(mixed.replaceAll('"process":1', '"process":"0"')).warnings).toEqual([
      expect.stringMatching(/Some operations name a key and some do not \(line 4\)/),
      'The process "0" and the process 0 were taken for two; if they are one, write them alike.',
    ]);
  });
});

describe('what would be a wrong verdict if nobody said it', () => {
  test('times that run backwards against the order of the file are pointed out', () => {
    const timed = JSONL.split('\n')
      .map((line, place) => line.replace('{', `{"time":${[5, 7, 7, 6, 9][place]},`))
      .join('\n');
    expect(read(timed).warnings).toEqual([
      expect.stringMatching(
        /^Times run backwards: line 4 has time 6, and line 2 before it has 7\. The order of the file/,
      ),
    ]);
    expect(read(JSONL).warnings).toEqual([]);
  });

  const kv = (...steps: [f: string, value: string | null][]) =>
    steps
      .flatMap(([f, value], process) =>
        ['invoke', 'ok'].map((type) =>
          JSON.stringify({process, type, f, value: f === 'read' && type === 'invoke' ? null : value}),
        ),
      )
      .join('\n');
  const judged = (text: string, spec: SpecName, options?: ReadOptions) =>
    check(specNamed(spec), read(text, options, spec).operations).kind;

  test('"" and null are two values: null is read only while nothing has been written', () => {
    expect(judged(kv(['read', null], ['read', ''], ['write', ''], ['read', '']), 'kv')).toBe('linearizable');
    expect(judged(kv(['write', ''], ['read', null]), 'kv')).toBe('illegal');
    expect(judged(kv(['write', 'a'], ['write', ''], ['read', null]), 'kv')).toBe('illegal');
  });

  test('Knossos reads null as “unknown”, where one asks for that', () => {
    const text = kv(['write', 'a'], ['read', null]);
    expect(judged(text, 'register')).toBe('illegal');
    expect(judged(text, 'register', {nullReadsAreUnknown: true})).toBe('linearizable');
  });

  test('an element named twice in what a set begins with is one element', () => {
    const spec = specNamed('set', [1, 1]);
    const {operations} = readHistory(
      spec,
      '{"process":0,"type":"invoke","f":"read"}\n{"process":0,"type":"ok","f":"read","value":[1]}',
    );
    expect(check(spec, operations).kind).toBe('linearizable');
  });
});
