import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import {parse} from 'yaml';
import {findTerm, termId, type GlossaryEntry} from '../../core/learning/glossary.ts';
import {nearest} from '../tags/nearest.ts';
import {typographic} from '../typography/index.ts';

const text = v.pipe(v.string(), v.nonEmpty('write something'), v.transform(typographic));

const entrySchema = (lessons: readonly string[]) =>
  v.strictObject({
    term: text,
    aliases: v.optional(v.array(text), []),
    definition: v.pipe(v.string(), v.minLength(20, 'write a whole sentence'), v.transform(typographic)),
    lesson: v.picklist(lessons, `write the id of a lesson: ${lessons.join(', ')}`),
    seeAlso: v.optional(v.array(text), []),
  });

/**
 * The glossary from its file; `lessons` are the ids of the lessons that may teach a term.
 * @throws naming the file, the entry and the field where one is wrong, two share a name, or a reference leads nowhere
 */
export function readGlossary(file: string, lessons: readonly string[]): GlossaryEntry[] {
  const schema = entrySchema(lessons);
  const raw: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(raw)) throw new Error(`${file}\n  Mend: make it a list of terms.`);
  const entries = raw.map((each: unknown, index) => readEntry(file, schema, each, index));
  checkNames(file, entries);
  return entries.map((entry) => ({
    ...entry,
    seeAlso: entry.seeAlso.map((name) => {
      const found = findTerm(entries, name);
      if (found) return found.id;
      const close =
        nearest(
          name,
          entries.map(({term}) => term),
        ) ?? '…';
      throw new Error(`${file}, ${entry.term}\n  seeAlso: no term "${name}". Mend: did you mean "${close}"?`);
    }),
  }));
}

function readEntry(
  file: string,
  schema: ReturnType<typeof entrySchema>,
  entry: unknown,
  index: number,
): GlossaryEntry {
  const result = v.safeParse(schema, entry);
  if (result.success) return {...result.output, id: termId(result.output.term)};
  const name: unknown =
    typeof entry === 'object' && entry !== null && 'term' in entry ? entry.term : index + 1;
  const problems = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
  throw new Error(`${file}, ${String(name)}\n${problems.join('\n')}`);
}

/** No name may lead to two entries. */
function checkNames(file: string, entries: readonly GlossaryEntry[]): void {
  const owners = new Map<string, string>();
  for (const {term, aliases} of entries) {
    for (const name of [term, ...aliases]) {
      const owner = owners.get(termId(name));
      if (owner !== undefined) {
        throw new Error(
          `${file}, ${term}\n  "${name}" is already a name of "${owner}". Mend: keep one of the two.`,
        );
      }
      owners.set(termId(name), term);
    }
  }
}
