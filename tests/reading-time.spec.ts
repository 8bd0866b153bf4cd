import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {buildDir} from '@site/src/commands/site/address.ts';
import {readingMinutes} from '@site/src/core/learning/reading-time.ts';
import {readLessonFiles} from '@site/src/plugins/data/path/lesson-files.ts';
import {articleOf} from '@site/src/plugins/output/reading/article.ts';
import {sectionSizes, totalSize} from '@site/src/plugins/output/reading/size.ts';

/** How far the front matter may be from the computed time: a tenth of it, and two minutes for a short lesson. */
const leewayMinutes = (computed: number): number => Math.max(2, computed / 10);

for (const {number, name, frontMatter} of readLessonFiles('docs/bootcamp')) {
  const file = `docs/bootcamp/${number}-${name}/index.mdx`;
  const size = () => {
    const html = readFileSync(path.join(buildDir, 'bootcamp', name, 'index.html'), 'utf8');
    const article = articleOf(html);
    if (!article) throw new Error(`${file} has no text.`);
    return totalSize(sectionSizes(article.text));
  };

  test(`${file} says how long it takes`, () => {
    const computed = readingMinutes(size());
    expect(
      Math.abs(frontMatter.minutes - computed),
      `${file}, minutes: the front matter says ${frontMatter.minutes}, the page takes ${computed}. Fix: write "minutes: ${computed}".`,
    ).toBeLessThanOrEqual(leewayMinutes(computed));
  });

  test(`${file} has the length of a lesson: 3,000 to 5,100 words, with the names of its blocks`, () => {
    const {words} = size();
    expect(words, `${file} has ${words} words`).toBeGreaterThanOrEqual(3_000);
    expect(words, `${file} has ${words} words`).toBeLessThanOrEqual(5_100);
  });
}
