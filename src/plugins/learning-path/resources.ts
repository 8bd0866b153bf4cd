import {existsSync, readFileSync} from 'node:fs';
import * as v from 'valibot';
import {parse} from 'yaml';
import type {Reading} from '../../core/learning/reading.ts';
import {typographic} from '../typography/index.ts';

const text = v.pipe(v.string(), v.transform(typographic));

/** What Next steps shows of a resource. The library's plugin checks the catalog whole. */
const reading: v.GenericSchema<unknown, Reading> = v.object({
  id: v.string(),
  title: text,
  authors: v.optional(v.array(v.string())),
  year: v.optional(v.number()),
  kind: v.picklist(['paper', 'book', 'course', 'blog', 'tool', 'video']),
  url: v.string(),
  access: v.picklist(['free', 'registration', 'paywall']),
  why: v.optional(text),
});

/** The resources of a catalog, or of a lesson's sources.yaml; none where there is no such file. */
export function readResources(file: string): Map<string, Reading> {
  const entries: unknown = existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? []) : [];
  const result = v.safeParse(v.array(reading), entries);
  if (result.success) return new Map(result.output.map((each) => [each.id, each]));
  const [issue] = result.issues;
  throw new Error(
    `${file}\n  ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}\n  Mend: correct that entry.`,
  );
}
