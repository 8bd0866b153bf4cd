import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {publishedIdsFile, readPublishedIds} from '../../plugins/data/path/published-ids.ts';
import {allIds} from './all-ids.ts';

// Adds the ids that are new to the list of those ever published, and takes none away: `npm run ids:publish`.
const siteDir = path.resolve('.');
const all = [...new Set([...readPublishedIds(siteDir), ...allIds(siteDir)])].sort();
writeFileSync(publishedIdsFile(siteDir), `${all.join('\n')}\n`);
