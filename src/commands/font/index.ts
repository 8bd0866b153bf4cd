import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

/*
 * `npm run font`: cuts the webfont again, to the characters that the lessons, labs and library use and the weights that
 * the style sheets ask for. To be run when a text brings a letter that the font lacks (it is then drawn by a fallback).
 */
const source = createRequire(path.resolve('package.json')).resolve(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);

/** What the interface itself writes, whatever the texts say: ASCII, dashes, quotes, arrows, ellipsis. */
const always = `${String.fromCharCode(...Array.from({length: 95}, (_, index) => 32 + index))} –—‘’“”…←→×`;

function charactersUsed(): string {
  const files = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((file) =>
    /\.(mdx|yaml)$/.test(file),
  );
  const text = files.map((file) => readFileSync(path.join('docs', file), 'utf8')).join('');
  return [...new Set(always + text)].sort().join('');
}

async function cut(): Promise<void> {
  const font = await subsetFont(readFileSync(source), charactersUsed(), {
    targetFormat: 'woff2',
    variationAxes: {wght: {min: 400, max: 700}},
    // Small capitals, old figures, fractions and ligatures would be a quarter of the file, and no style asks for one. The
    // figures as they are stand in columns.
    noLayoutClosure: true,
  });
  writeFileSync('static/fonts/bootcamp-serif.woff2', font);
  console.log(`static/fonts/bootcamp-serif.woff2: ${font.length} bytes`);
}

void cut();
