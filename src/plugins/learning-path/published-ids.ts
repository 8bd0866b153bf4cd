import {readFileSync} from 'node:fs';
import path from 'node:path';

/** Every id that has ever been published, one a line; lines are only ever added (`npm run ids:publish`). */
export const publishedIdsFile = path.join(import.meta.dirname, '../../core/learning/published-ids.txt');

export function readPublishedIds(): string[] {
  return readFileSync(publishedIdsFile, 'utf8').split('\n').filter(Boolean);
}
