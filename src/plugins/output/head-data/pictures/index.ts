import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {require as load} from 'tsx/cjs/api';
import {gather} from './materials.ts';
import type {Picture} from './picture.ts';

type Drawing = typeof import('./draw.tsx');

/** A picture and the file that it goes to, under the site's folder. */
export interface Order {
  readonly file: string;
  readonly picture: Picture;
}

/** The file of a page's picture: 'og/bootcamp-flp.png'. */
export function pictureFile(pathUnderBase: string): string {
  return `og/${pathUnderBase.replace(/\/$/, '').replaceAll('/', '-') || 'start'}.png`;
}

/** Draws the pictures with the component that the site itself is drawn with. */
export async function drawPictures(orders: readonly Order[], site: string, outDir: string): Promise<void> {
  // Docusaurus loads plugins without JSX; tsx knows it.
  const {draw} = load('./draw.tsx', __filename) as Drawing;
  const words = orders.flatMap(({picture: {title, place, note, gives}}) => [title, place, note, ...gives]);
  const materials = await gather(site, [...new Set(`${site}0123456789${words.join('')}`)].join(''));
  await mkdir(path.join(outDir, 'og'), {recursive: true});
  for (const {file, picture} of orders)
    await writeFile(path.join(outDir, file), await draw(picture, materials));
}
