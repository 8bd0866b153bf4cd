import * as v from 'valibot';
import {nearest} from './nearest.ts';
import {DataError, type Problem} from './problems.ts';
import {readYaml} from './read-yaml.ts';

/** How the entries of a file are called and checked. */
export interface ListOf<Entry> {
  readonly schema: v.GenericSchema<unknown, Entry> & {readonly entries: v.ObjectEntries};
  /** The field that names an entry; no two may have one name. */
  readonly name: string;
}

/**
 * The entries of a data file: a list, each entry well formed, no name twice.
 * @throws DataError naming the file, and of every problem the line, the entry, the field and the fix
 */
export function parseList<Entry>(file: string, text: string, {schema, name}: ListOf<Entry>): Entry[] {
  const {value, lineOf} = readYaml(file, text);
  const list: unknown = value ?? [];
  if (!Array.isArray(list))
    throw new DataError(file, [
      {entry: 'the file', line: 1, field: 'list', fix: `write a list, each entry beginning "- ${name}: …"`},
    ]);
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const firstLine = new Map<string, number>();
  list.forEach((raw: unknown, index) => {
    const entry = nameOf(raw, name) ?? `entry ${index + 1}`;
    const result = v.safeParse(schema, raw);
    if (result.success) entries.push(result.output);
    else
      problems.push(
        ...result.issues.map((issue) => {
          const path = (issue.path ?? []).map(({key}) => key as string | number);
          return {entry, line: lineOf([index, ...path]), ...describe(issue, schema.entries)};
        }),
      );
    const line = lineOf([index]);
    const before = firstLine.get(entry);
    if (before === undefined) firstLine.set(entry, line);
    else {
      const fix = `"${entry}" stands in line ${before} already; take one of the two entries away, or rename this one`;
      problems.push({entry, line, field: name, fix});
    }
  });
  if (problems.length > 0) throw new DataError(file, problems);
  return entries;
}

function nameOf(raw: unknown, field: string): string | undefined {
  const name = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[field] : undefined;
  return typeof name === 'string' ? name : undefined;
}

function describe(issue: v.BaseIssue<unknown>, fields: v.ObjectEntries): Pick<Problem, 'field' | 'fix'> {
  const field = v.getDotPath(issue) ?? 'entry';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = nearest(field, Object.keys(fields));
    const guess = near === undefined ? 'take it away' : `did you mean "${near}"? Otherwise take it away`;
    return {
      field,
      fix: `is no field of an entry; ${guess}. The fields are ${Object.keys(fields).join(', ')}`,
    };
  }
  if (issue.input !== undefined) return {field, fix: issue.message};
  const schema = fields[field];
  const isChoice = schema?.type === 'picklist' && 'message' in schema;
  return {field, fix: `is missing; ${isChoice ? String(schema.message) : 'add it'}`};
}
