import {generatedFolder, measureSite, type Weight} from '@site/src/framework/sizes/measure.ts';
import {builtPages} from '../site/built-pages.ts';
import {basePath, buildDir} from '../site/address.ts';

export const keptFile = 'tests/sizes/kept.json';

/** The weight of every page of the test build, in bytes after gzip. */
export function measured(): Record<string, Weight> {
  const site = {outDir: buildDir, generatedFilesDir: generatedFolder, baseUrl: basePath, pages: builtPages()};
  return Object.fromEntries(measureSite(site));
}
