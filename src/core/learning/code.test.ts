import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readCode, type CodeRecord} from './code.ts';
import {importProgress} from './import-progress.ts';
import {emptyProgress, setItem} from './progress.ts';
import {serialise} from './progress-text.ts';

const anyDraft = fc.record({
  text: fc.string(),
  versions: fc.uniqueArray(fc.string({minLength: 1}), {maxLength: 12}),
});
const anyCode = fc
  .dictionary(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), anyDraft, {maxKeys: 6})
  .map(
    (fields): CodeRecord =>
      new Map(
        Object.entries(fields).map(([name, {text, versions}]) => [
          name,
          {text, versions: versions.filter((each) => each !== text)},
        ]),
      ),
  );

it('what was written comes out of a file as it went in, beside the record', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const record = setItem(emptyProgress, 'cap', true, 'phone');
      const text = serialise(record, code);
      expect(readCode(text)).toEqual({kind: 'read', code});
      const joined = importProgress(emptyProgress, text, new Set(['cap']), 'me');
      if (joined.kind !== 'joined') throw new Error(joined.reason);
      expect(joined.code).toEqual(code);
      expect(serialise(joined.record)).toBe(serialise(record));
    }),
  );
});

it('a file from before there was code in it brings none', () => {
  expect(readCode(serialise(emptyProgress))).toEqual({kind: 'read', code: new Map()});
});

describe('a file whose code no page of this site has written is refused, with the exercise:', () => {
  const whole = (code: string) =>
    `{"format":"distributed-systems-bootcamp/progress","version":1,"items":{},"code":${code}}`;
  const many = (count: number, of: string) => Array.from({length: count}, (_, place) => of + String(place));
  it.each([
    ['a list', '[]', /"code" is no list of exercises/],
    ['pollution', '{"__proto__":{"text":"","versions":[]}}', /"__proto__" has a name that no exercise has/],
    ['a name', '{"../x":{"text":"","versions":[]}}', /"\.\.\/x" has a name/],
    ['no text', '{"echo":{"versions":[]}}', /"echo" has no "text"/],
    ['no versions', '{"echo":{"text":""}}', /"echo" has no list of "versions"/],
    ['versions', '{"echo":{"text":"","versions":[1]}}', /"echo" has no list of "versions"/],
    [
      'too many versions',
      JSON.stringify({echo: {text: '', versions: many(51, 'v')}}),
      /"echo" has more than 50 versions/,
    ],
    [
      'too many exercises',
      JSON.stringify(Object.fromEntries(many(101, 'e').map((name) => [name, {text: '', versions: []}]))),
      /has 101 exercises/,
    ],
  ])('%s', (_, code, reason) => {
    const result = importProgress(emptyProgress, whole(code), new Set(), 'me');
    expect(result.kind === 'refused' ? result.reason : '').toMatch(reason);
  });
});
