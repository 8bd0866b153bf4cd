import {expect, test} from 'vitest';
import {dataBlock, sharingTags, withHeadData} from './tags.ts';

test('no text can end the tag or the block that it stands in', () => {
  const tags = sharingTags({
    site: 'A "site"',
    url: 'https://x.org/a/"',
    language: 'en-GB',
    type: 'article',
    picture: 'https://x.org/a.png',
    alt: 'a < b & c',
  });
  expect(tags).toContain('content="A &quot;site&quot;"');
  expect(tags).toContain('content="a &lt; b &amp; c"');
  expect(tags).toContain('<link rel="canonical" href="https://x.org/a/&quot;">');
  expect(tags).toContain('<meta property="og:locale" content="en_GB">');
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
