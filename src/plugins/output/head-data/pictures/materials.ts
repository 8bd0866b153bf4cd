import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import {lightColour} from '../../../../css/light-colour.ts';
import type {Colours, Font, Materials} from './picture.ts';

const variableFont = createRequire(path.resolve('package.json')).resolve(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);

/** The site's own face and colours, as a renderer that knows no style sheets wants them. */
export async function gather(site: string, characters: string): Promise<Materials> {
  const source = await readFile(variableFont);
  const cut = async (weight: Font['weight']): Promise<Font> => ({
    weight,
    data: await subsetFont(source, characters, {targetFormat: 'sfnt', variationAxes: {wght: weight}}),
  });
  const css = await readFile('src/css/tokens.css', 'utf8');
  return {site, fonts: [await cut(400), await cut(600)], colours: lightColours(css)};
}

/** The colours of the light mode, out of the design tokens. */
function lightColours(css: string): Colours {
  const colour = (name: string) => lightColour(css, name);
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    event: colour('accent'),
    message: colour('message'),
  };
}
