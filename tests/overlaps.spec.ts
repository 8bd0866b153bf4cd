import {openWhole} from '@site/src/commands/browsers/open-whole.ts';
import {findOverlaps} from './fixtures/overlaps.ts';
import {expect, test} from './fixtures/test.ts';

test('the search for overlaps finds what it is for', async ({page}) => {
  await openWhole(page, 'contributing/blocks/');
  expect(await page.evaluate(findOverlaps)).toEqual([]);
  const breaks = {
    'words over words': '.markdown h2 + p { margin-block-start: -2.2em !important; }',
    'words over a control': 'fieldset button { margin-block-start: -6em; }',
    'notes over figures': '[role=note] { position: absolute; inset: 0 0 auto; block-size: 100000px; }',
    'words of a picture over each other': 'svg text { font-size: 5em !important; }',
    'words of a picture beyond its edge': 'figure svg text { transform: translate(-400px, 0); }',
  };
  for (const [what, css] of Object.entries(breaks)) {
    // The page's policy allows no style element; a sheet made by a script is no element.
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect(await page.evaluate(findOverlaps), what).not.toEqual([]);
  }
});
