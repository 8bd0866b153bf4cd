import {expect, it} from 'vitest';
import {articleOf} from './article.ts';
import {citedIn, questionsIn, termsIn} from './finds.ts';
import {plainText} from './plain-text.ts';
import {sectionsOf} from './sections.ts';

function article(text: string) {
  const found = articleOf(`<!doctype html><div class="theme-doc-markdown markdown">${text}</div>`);
  return found?.text ?? expect.fail('The page has no article.');
}
const read = (text: string): string => plainText(article(text).children);

const question =
  '<form id=cap-x data-question=one><fieldset><legend><span>Which?</span></legend><label><input type=radio><span>This.</span></label></fieldset></form>';

it('divides a page at its headings, with their anchors and the way to them, from under its title', () => {
  const sections = sectionsOf(
    article(
      `<header><div><h1>Title</h1><p>Before.</p></div></header><h2 id=two-parts>Two <em>parts</em></h2><p>One.</p>
       <h3 id=own>Inner</h3><p>Two.</p><section><h2 id=shelf>Last</h2><p data-derived="">3 entries</p></section>`,
    ),
  );
  expect(
    sections.map(({id, headings, parts}) => [
      id,
      headings.map(({children}) => plainText(children)).join(' › '),
      plainText(parts),
    ]),
  ).toEqual([
    ['', '', 'Before.'],
    ['two-parts', 'Two parts', 'One.'],
    ['own', 'Two parts › Inner', 'Two.'],
    ['shelf', 'Last', ''],
  ]);
});

it('says a formula once, in letters, and code and pictures not at all', () => {
  expect(
    read(
      `<p>If <math alttext="R_1 &gt; N"><msub><mi>R</mi><mn>1</mn></msub><mo>&gt;</mo><mi>N</mi></math>, they <code>meet</code>:
       <figure data-language=ts><figcaption>a.ts</figcaption><pre><code>const x = 1;</code></pre></figure>
       <svg role=img aria-label=Unseen><title>Unseen</title></svg><div data-lab=flp><p>A lab</p></div>`,
    ),
  ).toBe('If R₁ > N, they meet:');
});

it('says captions, claims and the names of blocks, each with an end', () => {
  expect(
    read(
      `<figure><svg></svg><figcaption><span>Figure 1. </span>Two sides</figcaption></figure>
       <section data-block=theorem><p><span>Theorem </span><span>Two meet</span></p><div><p>They do.</p></div></section>
       <section data-block=note><p><span>Note </span></p><div><p>So.</p></div></section>
       <section data-proof=""><p><span>Proof of T</span></p><ol><li><details><summary>It holds.</summary><div><p>Because.</p></div></details></li></ol><p><span>End of the proof.</span></p></section>`,
    ),
  ).toBe('Figure 1. Two sides. Theorem: Two meet. They do. Note. So. It holds. Because.');
});

it('leaves out the number of a source with the space before it, and keeps a colon that has one', () => {
  const source = '<a role=doc-biblioref href=#source-x>[1]</a>';
  expect(read(`<p>In May ${source}: it has :valid?, ${source} and more.`)).toBe(
    'In May: it has :valid?, and more.',
  );
  expect(citedIn(article(`<p>So ${source}.`))).toEqual(['x']);
});

it('tells the cells of a table apart, and ends a row that has no end', () => {
  expect(read('<table><tr><th>a<th>b</tr><tr><td>c<td>Is it so?</tr></table>')).toBe('a · b. c · Is it so?');
});

it('says what a question asks, and not what answers it', () => {
  expect(read(question)).toBe('Which?');
  expect(questionsIn(article(question))).toEqual([{anchor: 'cap-x', prompt: 'Which?'}]);
});

it('knows the terms that a stretch links', () => {
  expect(termsIn(article('<p><span data-term=quorum><a>quorums</a></span></p>').children)).toEqual([
    'quorum',
  ]);
});
