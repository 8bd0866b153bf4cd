import {expect, test} from 'vitest';
import {embedScript, withEmbedScript} from './script.ts';

const page = '<html><head><title>A lab</title></head><body></body></html>';

test('the page of a lab can be taken into a frame', () => {
  expect(withEmbedScript(page, 'labs/partition/index.html')).toBe(
    `<html><head><title>A lab</title><script>${embedScript}</script></head><body></body></html>`,
  );
});

test.each(['index.html', 'labs/index.html', 'bootcamp/flp/index.html', 'labs/partition/more/index.html'])(
  '%s is left as it is',
  (file) => {
    expect(withEmbedScript(page, file)).toBe(page);
  },
);

test('a page without a head is refused by its name', () => {
  expect(() => withEmbedScript('<p>', 'labs/flp/index.html')).toThrow('labs/flp/index.html has no </head>');
});
