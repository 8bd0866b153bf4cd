import {mkdtempSync, mkdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {forms} from './forms/index.ts';
import {pageMarkdown} from './page.ts';
import {siteForTest} from './site-for-test.ts';

const site = siteForTest();

/** The Markdown of a page with this text, and with these questions beside it. */
async function markdownOf(text: string, questions: Record<string, string> = {}): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
  const file = path.join(folder, 'index.mdx');
  writeFileSync(file, `---\nid: page\ntitle: A page\nobjectives: {}\n---\n\n${text}\n`);
  mkdirSync(path.join(folder, 'questions'));
  for (const [name, question] of Object.entries(questions))
    writeFileSync(path.join(folder, 'questions', `_${name}.mdx`), question);
  const page = {
    file,
    permalink: '/base/a-page/',
    title: 'A page',
    description: 'What it says.',
    unlisted: false,
    isPersonal: false,
  };
  return pageMarkdown({page, pages: [page], site, forms});
}

test('a page begins with its title, what it says, and where it stands', async () => {
  expect(await markdownOf('Text.')).toMatch(
    /^# A page\n\n> What it says\.\n\nA page of \[The site\]\(https:\/\/example\.org\/base\/\)[^\n]*https:\/\/example\.org\/base\/a-page\/[^\n]*llms\.txt\)\.\n\nText\.\n$/,
  );
});

test('a tag without a Markdown form stops the build, with the file, the tag and the mend', async () => {
  await expect(markdownOf('Text.\n\n<Sparkles />')).rejects.toThrow(
    /index\.mdx:9:1\n.*<Sparkles> has no Markdown form.*\n.*Mend: .*src\/plugins\/markdown-pages\/forms/s,
  );
});

const question = (choices: string) =>
  `<Question kind="one">\n<Prompt>Is $a < b$?</Prompt>\n<Hint>Look closer.</Hint>\n${choices}\n</Question>`;

test('a question is asked with its choices, and no word or mark of it tells the answer', async () => {
  const ask = (choices: string) =>
    markdownOf(`import It from './questions/_it.mdx';\n\n<It />`, {it: question(choices)});
  const first = await ask('<Choice right>Yes.<Why>A.</Why></Choice>\n<Choice>No.<Why>B.</Why></Choice>');
  const second = await ask('<Choice>Yes.<Why>C.</Why></Choice>\n<Choice right>No.<Why>D.</Why></Choice>');
  expect(first).toContain('> **Question.** Is $a < b$?');
  expect(first).toContain('> - Yes.');
  expect(first).not.toContain('Look closer');
  expect(first).toBe(second);
});

test('formulas stay TeX, code is whole, and links to a place lead to the page', async () => {
  const text = await markdownOf(
    'Let $x_1 \\le \\frac{a}{b}$, $5 \\$$ and [that](#there), [a run](/labs/flp/?preset=arbiter).\n\n$$\n\\sum_i x_i\n$$\n\n```ts\nconst a = `<b>`;\n```\n\n## There {/* #there */}',
  );
  expect(text).toContain('$x_1 \\le \\frac{a}{b}$');
  expect(text).toContain('[that](https://example.org/base/a-page/#there)');
  expect(text).toContain('[a run](https://example.org/base/labs/flp/?preset=arbiter)');
  expect(text).toContain('$$\n\\sum_i x_i\n$$');
  expect(text).toContain('```ts\nconst a = `<b>`;\n```');
  expect(text).toContain('## There\n');
});
