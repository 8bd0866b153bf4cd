import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {plainElements} from './sizes/default-output.ts';
import {elementsIn} from './sizes/elements.ts';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {buildDir} from '@site/src/commands/site/address.ts';
import {measured} from '@site/src/commands/sizes/measured.ts';

const kilobyte = 1024;

/** What a lesson may weigh on a first visit, after gzip: at most 140 KB of JavaScript, and 125 aimed at. */
const budget = {
  js: 136 * kilobyte,
  beforePaint: 120 * kilobyte,
  all: 239 * kilobyte,
  requests: 12,
  elements: 0.6,
};

/** What a lesson says, without the menu, which grows with every page of the site. */
const article = (html: string) => html.slice(html.indexOf('<article'), html.indexOf('</article>'));

const lessons = builtPages().filter((page) => page.startsWith('bootcamp/'));
const weights = measured();

for (const lesson of lessons) {
  test(`/${lesson} keeps to what a lesson may weigh`, () => {
    const {html = 0, css = 0, js = 0, font = 0, requests = 0} = weights[lesson] ?? {};
    expect(html).toBeGreaterThan(0);
    expect(js, 'bytes of JavaScript').toBeLessThanOrEqual(budget.js);
    expect(html + css + font, 'bytes before the text is painted').toBeLessThanOrEqual(budget.beforePaint);
    expect(html + css + js + font, 'bytes in all').toBeLessThanOrEqual(budget.all);
    expect(requests, 'requests before the page is usable').toBeLessThanOrEqual(budget.requests);
  });

  test(`/${lesson} has at most 0.6 of the elements that default formulas and code would make`, () => {
    const html = article(readFileSync(path.join(buildDir, lesson, 'index.html'), 'utf8'));
    expect(elementsIn(html) / plainElements(html)).toBeLessThanOrEqual(budget.elements);
  });
}
