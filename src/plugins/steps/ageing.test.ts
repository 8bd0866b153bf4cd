import {createElement, type ReactNode} from 'react';
import {describe, expect, it} from 'vitest';
import ageing from './ageing.ts';
import {renderLesson} from './tags/compile.trial.ts';

const components = {
  Checked: ({when, block, children}: {when: string; block?: boolean; children: ReactNode}) =>
    createElement(block ? 'div' : 'span', {title: when}, children),
  Figure: ({alt}: {alt: string}) => createElement('img', {alt}),
};

const page = (text: string, frontMatter = {}) =>
  renderLesson({text, path: '/docs/page.mdx', frontMatter, steps: [ageing], components});

describe('a claim that ages', () => {
  it('says when it was checked, in a sentence and as a paragraph', async () => {
    expect(await page('It has <Checked on="2026-11">two kinds so far</Checked>.')).toBe(
      '<p>It has <span title="November 2026">two kinds so far</span>.</p>',
    );
    expect(await page('<Checked on="2026-02">\n\nToday there are *three*.\n\n</Checked>')).toContain(
      '<div title="February 2026"><p>Today',
    );
  });

  it('stands alone as a paragraph, on one line as on several', async () => {
    expect(await page('<Checked on="2026-11">Two *kinds* so far.</Checked>')).toBe(
      '<div title="November 2026"><p>Two <em>kinds</em> so far.</p></div>',
    );
  });

  it.each([
    ['in a text', 'One.\n\nTwo lines\nand three so far.', /page\.mdx:4:11\s+"so far"/],
    ['in a word with emphasis', 'It is *currently* open.', /"currently"/],
    ['in a table', '| a |\n| - |\n| today |', /"today"/],
    ['in an attribute that is read', '<Figure alt="The latest release" />', /"latest"/],
  ])('without its month stops the build: %s', async (_, text, message) => {
    await expect(page(text)).rejects.toThrow(message);
    await expect(page(text)).rejects.toThrow(/Fix: write <Checked on=/);
  });

  it('without its month stops the build: in what the page says of itself', async () => {
    await expect(page('Text.', {title: 'T', objectives: {a: 'say what is known so far'}})).rejects.toThrow(
      /"so far"/,
    );
  });

  it.each([['on=""'], [''], ['on="November"'], ['on="2026-13"']])('needs a month: %s', async (attribute) => {
    await expect(page(`<Checked ${attribute}>x</Checked>`)).rejects.toThrow(/does not say when/);
  });

  it('is no claim in code, or where the author says that the word means something else', async () => {
    await expect(page('`so far` and the latest{/* timeless */} hour')).resolves.toContain('latest hour');
    await expect(page('the latest and the latest{/* timeless */} hour')).rejects.toThrow(/"latest"/);
  });
});
