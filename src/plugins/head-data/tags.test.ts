import {expect, test} from 'vitest';
import {dataBlock, sharingTags, withHeadData, withoutAddress} from './tags.ts';

test('no text can end the tag or the block that it stands in', () => {
  const tags = sharingTags({
    site: 'A "site"',
    type: 'article',
    picture: 'https://x.org/a.png',
    alt: 'a < b & c',
  });
  expect(tags).toContain('content="A &quot;site&quot;"');
  expect(tags).toContain('content="a &lt; b &amp; c"');
  const block = dataBlock({
    '@context': 'https://schema.org',
    '@graph': [{'@type': 'Course', name: '</script><script>alert(1)</script>'}],
  });
  expect(block.match(/<\/script>/g)).toHaveLength(1);
});

test('tags go to the end of the head and data to the end of the body', () => {
  expect(withHeadData('<head><a></head><body>text</body>', '<b>', '<c>')).toBe(
    '<head><a><b></head><body>text<c></body>',
  );
  // The minifier leaves out a tag that a browser adds by itself.
  expect(withHeadData('<meta><body>text</body>', '<b>', '<c>')).toBe('<meta><b><body>text<c></body>');
});

test('a page without an address of its own claims none', () => {
  const html =
    '<title>No</title><meta property=og:url content=x /><link rel=canonical href=x /><link rel=alternate href=x hreflang=en-GB /><link rel=icon href=y>';
  expect(withoutAddress(html)).toBe('<title>No</title><link rel=icon href=y>');
});
