import * as v from 'valibot';
import {ageingWords} from '../../../core/learning/ageing.ts';
import {findTerm, termId, type GlossaryEntry} from '../../../core/learning/glossary.ts';
import {parseList} from '../mistakes/list-file.ts';
import {nearest} from '../mistakes/nearest.ts';
import {DataError} from '../mistakes/problems.ts';
import {readText} from '../mistakes/read-text.ts';
import {typographic} from '../typography.ts';

const text = v.pipe(v.string(), v.nonEmpty('write something'), v.transform(typographic));

const entrySchema = (lessons: readonly string[]) =>
  v.strictObject({
    term: text,
    aliases: v.optional(v.array(text), []),
    definition: v.pipe(
      v.string(),
      v.minLength(20, 'write a whole sentence'),
      v.check(
        (text) => ageingWords(text).length === 0,
        'it says how things stand now ("today", "latest" …); a definition holds without',
      ),
      v.transform(typographic),
    ),
    lesson: v.picklist(lessons, `write the id of a lesson: ${lessons.join(', ')}`),
    seeAlso: v.optional(v.array(text), []),
  });

/**
 * The glossary from its file; `lessons` are the ids of the lessons that may teach a term.
 * @throws DataError naming the file, the entry, the field and the fix where one is wrong, two share a name, or a
 * reference leads nowhere
 */
export function readGlossary(file: string, lessons: readonly string[]): GlossaryEntry[] {
  const read = parseList(file, readText(file), {schema: entrySchema(lessons), name: 'term'});
  const entries = read.map((entry) => ({...entry, id: termId(entry.term)}));
  checkNames(file, entries);
  return entries.map((entry) => ({
    ...entry,
    seeAlso: entry.seeAlso.map((name) => findTerm(entries, name)?.id ?? refuse(file, entry, name, entries)),
  }));
}

type Entry = Omit<GlossaryEntry, 'seeAlso'>;

function refuse(file: string, {term}: Entry, name: string, entries: readonly Entry[]): never {
  const names = entries.flatMap((entry) => [entry.term, ...entry.aliases]);
  const guess = `did you mean "${nearest(name, names) ?? '…'}"?`;
  throw new DataError(file, [{entry: term, field: 'seeAlso', fix: `no term is called "${name}"; ${guess}`}]);
}

/** No name may lead to two entries. */
function checkNames(file: string, entries: readonly Entry[]): void {
  const owners = new Map<string, string>();
  for (const {term, aliases} of entries) {
    for (const name of [term, ...aliases]) {
      const owner = owners.get(termId(name));
      if (owner !== undefined) {
        const fix = `"${name}" is already a name of "${owner}"; keep one of the two`;
        throw new DataError(file, [{entry: term, field: name === term ? 'term' : 'aliases', fix}]);
      }
      owners.set(termId(name), term);
    }
  }
}
