import * as v from 'valibot';
import {parse} from 'yaml';
import {LibraryError, type Problem} from './problem.ts';
import {entrySchema, type CatalogEntry} from './schema.ts';

/**
 * The entries of a catalog's text, each by itself well formed.
 * @throws LibraryError naming every entry, field and mend.
 */
export function parseCatalog(file: string, yaml: string): CatalogEntry[] {
  const list: unknown = parse(yaml);
  if (!Array.isArray(list)) {
    throw new LibraryError(file, [
      {entry: 'the file', field: 'list', mend: 'write a list, each entry beginning "- id: …"'},
    ]);
  }
  const problems: Problem[] = [];
  const entries: CatalogEntry[] = [];
  list.forEach((raw: unknown, index) => {
    const result = v.safeParse(entrySchema, raw);
    if (result.success) entries.push(result.output);
    else problems.push(...result.issues.map((issue) => describe(issue, nameOf(raw, index))));
  });
  if (problems.length > 0) throw new LibraryError(file, problems);
  return entries;
}

function nameOf(raw: unknown, index: number): string {
  const id: unknown = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

function describe(issue: v.BaseIssue<unknown>, entry: string): Problem {
  const field = v.getDotPath(issue) ?? 'entry';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {entry, field, mend: 'is no field of the catalog; take it away or correct its name'};
  }
  const missing = issue.input === undefined;
  return {entry, field, mend: missing ? `is missing; ${addition(field)}` : issue.message};
}

/** What to write where a field is missing. */
function addition(field: string): string {
  const schema = Object.entries(entrySchema.entries).find(([name]) => name === field)?.[1];
  return schema?.type === 'picklist' ? String(schema.message) : 'add it';
}
