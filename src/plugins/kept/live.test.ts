import {readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {actingFiles} from './acting.ts';
import {isLive} from './live.ts';

const siteFolder = path.resolve(import.meta.dirname, '../../..');
const tags = ['src/components', 'src/views'].flatMap((room) =>
  readdirSync(room, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => `${room}/${name}/index.tsx`),
);

test.each(tags)('%s says whether it acts in the browser', (tag) => {
  const acting = actingFiles(tag, siteFolder);
  const mend = `${acting.join(', ')} acts; then ${tag} begins with 'use client'`;
  expect(isLive(path.join(siteFolder, tag)), mend).toBe(acting.length > 0);
});
