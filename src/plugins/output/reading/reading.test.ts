import {describe, expect, it} from 'vitest';
import {write} from '../markdown/write.ts';
import {articleOf} from './article.ts';
import {withoutMarks} from './marks.ts';
import {minutesOf, sectionSizes, totalSize} from './size.ts';
import {toMarkdown} from './to-markdown.ts';

const page = (text: string): string =>
  `<!doctype html><div class="theme-doc-markdown markdown">${text}</div>`;
const article = (text: string) => articleOf(page(text)) ?? expect.fail('The page has no article.');
const markdown = (text: string): string => write(toMarkdown(article(text).text));

const formula = (tex: string, display = ''): string => `<math alttext="${tex}"${display}><mi>x</mi></math>`;

describe('a finished page as Markdown', () => {
  it('keeps formulas as the TeX that was written, citations as their numbers, terms as their words', () => {
    expect(
      markdown(
        `<p>Let ${formula('a &lt; b_1')}. <a role=doc-biblioref href=#source-x>[3, section 2]</a><small class=side-note>[3] A note</small> ` +
          `<span data-term=quorum><a href=/glossary/#quorum>quorums</a></span> meet.</p>${formula('\\sum_i x', ' display=block')}`,
      ),
    ).toBe('Let $a < b_1$. [3, section 2] quorums meet.\n\n$$\n\\sum_i x\n$$\n');
  });

  it('asks a question and tells nothing of its answer', () => {
    const text = markdown(
      `<form id=cap-x data-question=several><fieldset><legend><span>Which?</span></legend>
       <details><summary>Hint</summary>Look closer.</details>
       <div><label><input type=checkbox><span>This ${formula('a')}.</span></label><noscript><details><summary>Is this right?</summary><strong>Right: </strong>Because.</details></noscript></div>
       <div><label><input type=checkbox><span>That.</span></label></div>
       <div><div><button>Check</button></div><p role=status></p></div></fieldset></form>`,
    );
    expect(text).toBe(
      '> **Question.** Which?\n>\n> Any number of these may be right:\n>\n> - This $a$.\n> - That.\n>\n> [Answer it on the page](#cap-x)\n',
    );
  });

  it('tells a figure by its caption, its text, and what its picture is made of', () => {
    const told = JSON.stringify({lines: ['A sends to B.', 'B receives.']});
    expect(
      markdown(
        `<figure id=f><div><svg aria-hidden=true data-told='${told}'></svg></div><p>What it shows.</p><figcaption><span>Figure 2. </span>Two lines.</figcaption></figure>`,
      ),
    ).toBe('> **Figure 2.** Two lines.\n>\n> What it shows.\n>\n> - A sends to B.\n> - B receives.\n');
  });

  it('refuses a figure whose picture says nothing', () => {
    const silent =
      '<figure id=f><div><svg aria-hidden=true></svg></div><figcaption><span>Figure 1. </span>A.</figcaption></figure>';
    expect(() => markdown(silent)).toThrow(/figure "f" says nothing.*\n.*told\.ts/);
  });

  it('tells a history by the names of its operations', () => {
    expect(
      markdown(
        '<svg role=group aria-label="A history"><g role=listbox><g role=option aria-label="Ann: write 1 (ok)"></g></g></svg>',
      ),
    ).toBe('A history:\n\n- Ann: write 1 (ok)\n');
  });

  it('writes out a proof, a block and a listing', () => {
    const proof = markdown(
      '<section data-proof=""><p><span>Proof of T</span><button>Open every step</button></p><ol><li><details><summary>It holds.</summary><div><p>So it is.</p></div></details></li></ol></section>',
    );
    expect(proof).toBe('**Proof of T.**\n\n1. **It holds.**\n\n   So it is.\n');
    expect(
      markdown(
        '<section data-block=theorem><p><span>Theorem </span><span>Two meet</span></p><div><p>They do.</p></div></section>',
      ),
    ).toBe('> **Theorem: Two meet**\n>\n> They do.\n');
    expect(
      markdown(
        '<figure data-language=ts><figcaption><span>sum.ts</span><button>Copy</button></figcaption><pre><code><span>const</span> a = 1;\n</code></pre></figure>',
      ),
    ).toBe('```ts title="sum.ts"\nconst a = 1;\n```\n');
  });

  it('has the terms of the glossary, and the entries of the library, in one line each', () => {
    expect(
      markdown(
        '<dl><div id=a><dt><dfn>ACID</dfn><span>, also a name</span></dt><dd>Four letters.</dd><dd>See also <a href=#b>b</a>.</dd></div></dl>',
      ),
    ).toBe('- **ACID**, also a name: Four letters. See also [b](#b).\n');
    expect(
      markdown(
        '<ol><li id=x data-entry=""><p>1994</p><div><h3><a href="https://x.example/">A Note</a></h3><p>Jim Waldo</p><p>Says why.</p><div><label>To read</label></div></div></li></ol>',
      ),
    ).toBe('1. **[A Note](https://x.example/)**. 1994. Jim Waldo. Says why.\n');
  });
});

it('a page’s HTML loses the marks that only the reading needs, and a mark that stays stops the build', () => {
  const html = page(
    '<svg data-told=\'{"lines":["a"]}\'></svg><svg data-told="{&quot;lines&quot;:[]}"></svg>',
  );
  expect(articleOf(html)?.told).toBe(2);
  expect(withoutMarks(html, 2, 'x.html')).toBe(page('<svg></svg><svg></svg>'));
  expect(() => withoutMarks(page('<svg data-told=a></svg>'), 1, 'x.html')).toThrow(/^x\.html: 1 pictures/);
});

describe('the size of a lesson', () => {
  const {text} = article(
    `<header><h1>Not counted</h1></header><p>Two <strong>words</strong>, ${formula('a')}.</p>
     <h2 id=one>One</h2><p>Three more words <a role=doc-biblioref>[1]</a></p>${formula('b', ' display=block')}
     <form id=q><fieldset><legend>Not counted either</legend></fieldset></form>
     <h3 id=two>Two</h3><figure><svg></svg><figcaption><span>Figure 1. </span>A caption.</figcaption></figure>
     <figure data-language=ts><pre>const a</pre></figure>
     <section data-proof=""><p>Proof</p><ol><li><details><summary>It holds.</summary>Because.</details></li></ol></section>
     <section data-derived=""><h2 id=next>Next</h2><p>Made of other files</p></section>`,
  );
  const sections = sectionSizes(text);

  it('is told section by section, without what is made of other files', () => {
    expect(sections.map(({id, size}) => [id, size.words])).toEqual([
      ['', 2],
      ['one', 4],
      ['two', 7],
    ]);
    expect(totalSize(sections)).toEqual({
      ...{words: 13, questions: 1, figures: 1},
      ...{samples: 1, formulas: 1, proofSteps: 1},
    });
  });

  it('gives the minutes of a stretch, from one section up to another', () => {
    expect(minutesOf(sections)).toBe(3);
    expect(minutesOf(sections, 'one', 'two')).toBe(2);
    expect(minutesOf(sections, 'two')).toBe(2);
    expect(() => minutesOf(sections, 'three')).toThrow(/no section "three".*one, two/);
    expect(() => minutesOf(sections, 'two', 'one')).toThrow(/does not come after/);
  });
});
