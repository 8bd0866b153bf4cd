import type {Page} from '@playwright/test';
import {floatingBoxes, spokenText, type Box} from './fixtures/boxes.ts';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {expect, test} from './fixtures/test.ts';

// The margin is the work of the HTML and the style sheet.
test.use({javaScriptEnabled: false});

const lessons = builtPages().filter((page) => page.startsWith('bootcamp/'));

/** Runs inside the page. */
function boxesOf(selector: string): Box[] {
  return [...document.querySelectorAll(selector)]
    .map((element) => element.getBoundingClientRect())
    .filter(({width, height}) => width * height > 0)
    .map(({left, right, top, bottom}) => ({
      left,
      right,
      top: top + window.scrollY,
      bottom: bottom + window.scrollY,
    }));
}

const touch = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

async function notesOf(page: Page, width: number): Promise<Box[]> {
  await page.setViewportSize({width, height: 900});
  return floatingBoxes(page);
}

for (const lesson of lessons) {
  test(`the notes of /${lesson} stand in its margin, one under the other, and on nothing else`, async ({
    page,
  }) => {
    await page.goto(lesson);
    const inHtml = await page.locator('.side-note, .side-term').count();
    expect(inHtml).toBeGreaterThan(15);
    // The narrowest page with a margin, the widest, and the one whose list of contents leaves the least.
    for (const width of [1248, 1920, 1440]) {
      const notes = await notesOf(page, width);
      expect(notes.length).toBeGreaterThanOrEqual(inHtml);
      const [column] = await page.evaluate(boxesOf, '.markdown > p');
      const others = await page.evaluate(
        boxesOf,
        'nav, .markdown :is(p, pre, table, figure, fieldset, section, h2, h3), main footer',
      );
      expect(new Set(notes.map(({left}) => Math.round(left))).size, `${width} px: one left edge`).toBe(1);
      for (const [place, note] of notes.entries()) {
        expect(note.left).toBeGreaterThan(column?.right ?? Infinity);
        expect(note.right).toBeLessThanOrEqual(width);
        expect(note.top, `${width} px`).toBeGreaterThanOrEqual(notes[place - 1]?.bottom ?? 0);
        expect(
          others.filter((other) => touch(note, other)),
          `${width} px`,
        ).toEqual([]);
      }
    }
    const far = await page.evaluate(() =>
      [...document.querySelectorAll('.side-note')].filter((note) => {
        const cited = note.previousElementSibling?.getBoundingClientRect().top ?? NaN;
        return !(note.getBoundingClientRect().top - cited < 7 * 29);
      }),
    );
    expect(far, 'sources that begin seven lines below theirs').toEqual([]);
    expect(await notesOf(page, 1240)).toEqual([]);
  });
}

test('a definition in the margin is not read out within its sentence, and paper has no margin', async ({
  page,
}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await page.goto('bootcamp/flp/');
  const term = page.locator('.side-term').first();
  const definition = (await term.getAttribute('data-definition')) ?? '';
  const drawn = await term.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(drawn).toContain(definition);
  const spoken = await spokenText(page);
  expect(spoken).toContain('What failed was not');
  expect(spoken).not.toContain(definition);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.side-note').first()).toBeHidden();
  expect(await floatingBoxes(page)).toEqual([]);
});
