import {existsSync, readFileSync} from 'node:fs';
import * as v from 'valibot';
import {parse} from 'yaml';
import type {Source} from '../../core/learning/source.ts';
import {typographic} from '../typography/index.ts';

const text = v.pipe(v.string(), v.nonEmpty('write something, or leave the field out'));

/** What a bibliography shows. */
const shown = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens')),
  title: v.pipe(text, v.transform(typographic)),
  authors: v.optional(v.array(text)),
  year: v.optional(v.pipe(v.number(), v.integer())),
  kind: v.picklist(['paper', 'book', 'course', 'blog', 'tool', 'video']),
  url: v.pipe(v.string(), v.url('write the whole address, https://…')),
  doi: v.optional(
    v.pipe(v.string(), v.regex(/^10\.\d+\//, 'write the bare DOI, 10.…, without https://doi.org/')),
  ),
  access: v.picklist(['free', 'registration', 'paywall']),
};

/** A lesson's own sources have the catalog's fields, so that an entry can move there as it is. */
const ownSource = v.strictObject({
  ...shown,
  section: v.optional(text),
  topics: v.optional(v.array(text)),
  level: v.optional(v.picklist([1, 2, 3])),
  pages: v.optional(v.pipe(v.number(), v.integer())),
  minutes: v.optional(v.pipe(v.number(), v.integer())),
  why: v.optional(text),
  watch: v.optional(text),
  remark: v.optional(text),
  note: v.optional(text),
  source: v.optional(text),
  checked: v.optional(v.picklist(['V', 'M'])),
});

/** The library's catalog. Its own plugin checks it whole; only what a bibliography shows is checked again here. */
export const readCatalog = (file: string): Source[] => readSources(file, v.object(shown));

/** The sources that only this lesson needs; none where it has no such file. */
export const readOwnSources = (file: string): Source[] =>
  existsSync(file) ? readSources(file, ownSource) : [];

function readSources(file: string, schema: v.GenericSchema<unknown, Source>): Source[] {
  const entries: unknown = parse(readFileSync(file, 'utf8')) ?? [];
  if (!Array.isArray(entries))
    throw new Error(`${file}\n  Mend: make it a list of sources, each with its id.`);
  return entries.map((entry: unknown, index) => {
    const result = v.safeParse(schema, entry);
    if (result.success) return result.output;
    const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
    const problems = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
    throw new Error(`${file}, entry ${index + 1} (${String(id ?? 'without id')})\n${problems.join('\n')}`);
  });
}
