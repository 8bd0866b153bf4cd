import {existsSync, statSync} from 'node:fs';
import {parseList, type ListOf} from '../mistakes/list-file.ts';
import {readText} from '../mistakes/read-text.ts';
import {catalogEntry, ownSource, type CatalogEntry, type OwnSource} from './schema.ts';

/** The library's catalog, each entry well formed. @throws DataError */
export const readCatalog = (file: string): readonly CatalogEntry[] =>
  readOnce(file, {schema: catalogEntry, name: 'id'});

/** The sources that only this lesson or lab needs; none where it has no such file. @throws DataError */
export const readOwnSources = (file: string): readonly OwnSource[] =>
  existsSync(file) ? readOnce(file, {schema: ownSource, name: 'id'}) : [];

interface Read {
  readonly changedMs: number;
  readonly entries: readonly unknown[];
}

const known = new Map<string, Read>();

/** Every page looks up its sources, so a file is parsed again only when it has changed. */
function readOnce<Entry>(file: string, list: ListOf<Entry>): readonly Entry[] {
  const changedMs = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.changedMs === changedMs) return before.entries as readonly Entry[];
  const entries = parseList(file, readText(file), list);
  known.set(file, {changedMs, entries});
  return entries;
}
