import {describe, type Description} from './describe.ts';
import {gather, type Built} from './gather.ts';
import {drawPictures} from './pictures/index.ts';

export type {Description} from './describe.ts';

/**
 * Draws each page's picture into the site's folder, and says what to put into each page's HTML: how it is shown where
 * somebody links to it, and what it is in the words of schema.org.
 * @returns by the page's file: 'glossary/index.html'
 */
export async function headData(built: Built): Promise<Map<string, Description>> {
  const gathered = gather(built);
  const described = await Promise.all(gathered.pages.map((page) => describe(page, gathered, built)));
  await drawPictures(
    described.map(({order}) => order),
    gathered.site.title,
    built.outDir,
  );
  return new Map(described.map((description) => [description.file, description]));
}
