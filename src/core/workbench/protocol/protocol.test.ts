import {describe, expect, it} from 'vitest';
import {Lines} from './lines.ts';
import {readMessage} from './read-message.ts';

function split(pieces: readonly string[], longest = 20): [string[], string[]] {
  const lines: string[] = [];
  const tooLong: string[] = [];
  const splitter = new Lines(
    (line) => lines.push(line),
    (beginning) => tooLong.push(beginning),
    longest,
  );
  for (const piece of pieces) splitter.add(piece);
  splitter.end();
  return [lines, tooLong];
}

describe('lines', () => {
  it('are put together from pieces, whatever their ends', () => {
    expect(split(['a', 'b\nc', 'd\r\n\r\n', 'e\n', 'the rest'])[0]).toEqual([
      'ab',
      'cd',
      '',
      'e',
      'the rest',
    ]);
    expect(split(['a\r', '\nb'])[0]).toEqual(['a', 'b']);
  });

  it('are the same however a text is cut', () => {
    const text = 'one\ntwo\r\n\nthree\nend';
    for (let first = 0; first <= text.length; first++) {
      for (let second = first; second <= text.length; second++) {
        const pieces = [text.slice(0, first), text.slice(first, second), text.slice(second)];
        expect(split(pieces)[0]).toEqual(['one', 'two', '', 'three', 'end']);
      }
    }
  });

  it('that are endless are given up once, and the next one is taken', () => {
    const [lines, tooLong] = split(['x'.repeat(15), 'y'.repeat(15), 'z'.repeat(1000), '\nnext\n']);
    expect(lines).toEqual(['next']);
    expect(tooLong).toEqual(['x'.repeat(15) + 'y'.repeat(15)]);
  });
});

describe('a line of a node', () => {
  it('is a message with source, destination and body', () => {
    const line =
      '{"id": 7, "src": "n0", "dest": "c1", "body": {"type": "echo_ok", "echo": "ü", "in_reply_to": 1}}';
    expect(readMessage(line)).toEqual({
      src: 'n0',
      dest: 'c1',
      body: {type: 'echo_ok', echo: 'ü', in_reply_to: 1},
    });
  });

  it.each([
    ['hello', /not JSON: hello; print messages there/],
    ['[1]', /no object/],
    ['{"dest": "n1", "body": {}}', /"src" is no string/],
    ['{"src": null, "dest": "n1", "body": {}}', /"src" is no string/],
    ['{"src": "n0", "dest": 1, "body": {}}', /"dest" is no string/],
    ['{"src": "n0", "dest": "n1", "body": []}', /"body" is no object/],
    ['{"src": "n0", "dest": "n1"}', /"body" is no object/],
    ['\u001b[31m red', /not JSON: \uFFFD\[31m red/],
  ])('is none if it says %s', (line, problem) => {
    expect(readMessage(line)).toEqual({problem: expect.stringMatching(problem)});
  });

  it('is shown in short', () => {
    const {problem = ''} = readMessage('x'.repeat(10_000)) as {problem?: string};
    expect(problem.length).toBeLessThan(400);
    expect(problem).toContain('(10000 letters)');
  });
});
