import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {currentIds} from '../../plugins/learning-path/current-ids.ts';
import {publishedIdsFile, readPublishedIds} from '../../plugins/learning-path/published-ids.ts';

// Adds the ids that are new to the list of those ever published, and takes none away: `npm run ids:publish`.
const all = [...new Set([...readPublishedIds(), ...currentIds(path.resolve('.'))])].sort();
writeFileSync(publishedIdsFile, `${all.join('\n')}\n`);
