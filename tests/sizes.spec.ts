import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import type {Weight} from '@site/src/framework/sizes/measure.ts';
import {keptFile, measured} from '@site/src/commands/sizes/measured.ts';

/** Room for a sentence or a fix; a jump is more than that. */
const roomFor = (bytes: number) => Math.ceil(bytes * 1.04) + 512;

test('no page grew by a jump (if it is meant, `npm run sizes:keep` after a test build keeps the new figures)', () => {
  const kept = JSON.parse(readFileSync(keptFile, 'utf8')) as Record<string, Weight>;
  const grown: string[] = [];
  for (const [page, weight] of Object.entries(measured())) {
    const before = kept[page];
    if (before === undefined) {
      grown.push(`/${page} has no kept figure yet`);
      continue;
    }
    for (const part of ['html', 'css', 'js', 'font'] as const) {
      if (weight[part] > roomFor(before[part]))
        grown.push(`/${page} ${part}: ${before[part]} -> ${weight[part]} bytes`);
    }
  }
  expect(grown).toEqual([]);
});
