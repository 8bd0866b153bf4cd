import path from 'node:path';
import {readText} from '../mistakes/read-text.ts';

/** Every id that has ever been published, one a line; lines are only ever added (`npm run ids:publish`). */
export const publishedIdsFile = (siteDir: string): string =>
  path.join(siteDir, 'src/core/learning/published-ids.txt');

export function readPublishedIds(siteDir: string): string[] {
  return readText(publishedIdsFile(siteDir)).split('\n').filter(Boolean);
}
