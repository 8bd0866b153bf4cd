import {describe, expect, it} from 'vitest';
import {decode} from './read-text.ts';
import {readYaml} from './read-yaml.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

describe('a file’s text', () => {
  it('is the same with the line ends of Windows and with a byte order mark', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'a\r\nb\n'), 'x.mdx')).toBe('a\nb\n');
  });

  it('is refused with its file and line where it is no UTF-8', () => {
    expect(() => decode(bytes('a\né\n', [0xe9], '\n'), 'docs/x.mdx')).toThrow(
      /^docs\/x\.mdx:3\n.*no UTF-8.*\n +Fix: save the file/,
    );
    expect(() => decode(bytes([0xc3]), 'x')).toThrow(/^x:1\n/);
  });
});

describe('a YAML file', () => {
  it.each([
    ['a tab before a field', '- id: a\n\ttitle: b\n', 2, /spaces, not with a tab/],
    ['a colon in a text', '- id: a\n  why: One: two\n', 2, /quotation marks/],
    ['a bracket left open', '- id: a\n  topics: [a, b\n', 3, /close the bracket/],
    ['a field twice', '- id: a\n  id: b\n', 2, /each field once/],
  ])('is refused with file, line and fix where there is %s', (_, text, line, fix) => {
    let said = '';
    try {
      readYaml('catalog.yaml', text);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toMatch(new RegExp(`^catalog\\.yaml:${line}:\\d+\\n  This is no YAML: `));
    expect(said).toMatch(fix);
  });

  it('knows the line of a field, and of the entry where the field is missing', () => {
    const {lineOf} = readYaml('x', '# head\n- id: a\n  url: b\n- id: c\n');
    expect([lineOf([0, 'url']), lineOf([0, 'why']), lineOf([1])]).toEqual([3, 2, 4]);
  });
});
