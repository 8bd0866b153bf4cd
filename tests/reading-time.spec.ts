import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import type {Element} from 'hast';
import {buildDir} from '@site/src/commands/site/address.ts';
import {readingMinutes} from '@site/src/core/learning/reading-time.ts';
import {readLessonFiles} from '@site/src/plugins/data/path/lesson-files.ts';
import {articleOf} from '@site/src/plugins/output/reading/article.ts';
import {elementsIn, textOf} from '@site/src/plugins/output/reading/handlers/words.ts';
import {depthOf} from '@site/src/plugins/output/reading/sections.ts';
import {minutesOf, sectionSizes, totalSize} from '@site/src/plugins/output/reading/size.ts';

/** How far the front matter may be from the computed time: a tenth of it, and two minutes for a short lesson. */
const leewayMinutes = (computed: number): number => Math.max(2, computed / 10);

/**
 * How far a sitting's minutes may be from those of the finished page. They are counted before the page is drawn, since they
 * stand in it, so that a number which the page computes is no word yet; and both are whole, begun minutes.
 */
const leewayOfSitting = 1;

for (const {number, name, frontMatter} of readLessonFiles('docs/bootcamp')) {
  const file = `docs/bootcamp/${number}-${name}/index.mdx`;
  const text = (): Element => {
    const html = readFileSync(path.join(buildDir, 'bootcamp', name, 'index.html'), 'utf8');
    const article = articleOf(html);
    if (!article) throw new Error(`${file} has no text.`);
    return article.text;
  };
  const size = () => totalSize(sectionSizes(text()));

  test(`${file} says how long it takes`, () => {
    const computed = readingMinutes(size());
    expect(
      Math.abs(frontMatter.minutes - computed),
      `${file}, minutes: the front matter says ${frontMatter.minutes}, the page takes ${computed}. Fix: write "minutes: ${computed}".`,
    ).toBeLessThanOrEqual(leewayMinutes(computed));
  });

  test(`${file} says how long each of its sittings takes`, () => {
    const article = text();
    const shown = minutesShown(article);
    const begins = beginnings(article);
    expect(shown).toHaveLength(begins.length);
    const sections = sectionSizes(article);
    const computed = begins.map((from, index) => minutesOf(sections, from, begins[index + 1]));
    for (const [index, minutes] of computed.entries())
      expect(
        Math.abs((shown[index] ?? 0) - minutes),
        `${file}: its head says ${shown.join(', ')} minutes, its sittings take ${computed.join(', ')}`,
      ).toBeLessThanOrEqual(leewayOfSitting);
  });

  test(`${file} has the length of a lesson: 3,000 to 5,100 words, with the names of its blocks`, () => {
    const {words} = size();
    expect(words, `${file} has ${words} words`).toBeGreaterThanOrEqual(3_000);
    expect(words, `${file} has ${words} words`).toBeLessThanOrEqual(5_100);
  });
}

/** The minutes of each sitting, as the lesson's head shows them. */
function minutesShown(article: Element): number[] {
  const head = elementsIn(article).find(({properties}) => properties['ariaLabel'] === 'About this lesson');
  const [, sittings = ''] = (head ? textOf(head) : '').split('Afterwards you can');
  return [...sittings.matchAll(/about (\d+) minutes/g)].map(([, minutes]) => Number(minutes));
}

/** The section with which each sitting begins; the first has the lesson's beginning as well. */
function beginnings(article: Element): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  let isAwaited = false;
  for (const node of elementsIn(article)) {
    if (node.properties['dataSitting'] !== undefined) isAwaited = true;
    else if (isAwaited && depthOf(node) > 1) {
      found.push(found.length === 0 ? undefined : String(node.properties['id']));
      isAwaited = false;
    }
  }
  return found;
}
