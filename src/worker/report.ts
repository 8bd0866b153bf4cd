import type {Report} from '../core/offline/messages.ts';
import {missingFiles, openCache} from './kept.ts';
import {site} from './scope.ts';

export async function report(): Promise<Report> {
  const allFiles = Object.keys(site.files).length;
  const missing = await missingFiles(await openCache());
  return {allFiles, keptFiles: allFiles - missing.length, sizeBytes: site.sizeBytes};
}
