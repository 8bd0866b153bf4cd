import * as v from 'valibot';
import {isMonth} from '../../../core/learning/ageing.ts';
import {accesses, kinds, levels} from '../../../core/library/resource.ts';
import {typographic} from '../typography.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens'),
);
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('write something, or leave the field out'));
const shown = v.pipe(text, v.transform(typographic));
const sentence = v.pipe(
  text,
  v.regex(/[.?!]$/, 'write a whole sentence, with its full stop'),
  v.transform(typographic),
);
const address = v.pipe(
  v.string('write the whole address, https://…'),
  v.url('write the whole address, https://…'),
  v.regex(/^https?:\/\/[^\s<>"{}|\\^`]+$/, 'write a web address that begins with https:// or http://'),
);
const count = v.pipe(
  v.number('write a number'),
  v.integer('write a whole number'),
  v.minValue(1, 'write 1 or more'),
);
const year = v.pipe(
  v.number('write the year as a number'),
  v.integer(),
  v.minValue(1900, 'is not a year'),
  v.maxValue(2100),
);
const oneOf = (values: readonly (string | number)[]): string => `write one of: ${values.join(', ')}`;

/** What a bibliography shows of a source. */
const sourceFields = {
  id,
  title: shown,
  authors: v.optional(v.pipe(v.array(text), v.nonEmpty('leave the field out where no author is known'))),
  year: v.optional(year),
  kind: v.picklist(kinds, oneOf(kinds)),
  url: address,
  doi: v.optional(
    v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'write the bare DOI, 10.…/…, without https://doi.org/')),
  ),
  access: v.picklist(accesses, oneOf(accesses)),
};

/** What the library knows of it besides. A new field is added here and nowhere else; the catalog's head says what it is for. */
const libraryFields = {
  section: v.pipe(text, id),
  also: v.optional(v.pipe(v.array(id), v.nonEmpty('leave the field out where there is no further section'))),
  topics: v.pipe(v.array(id, 'write a list of topics'), v.nonEmpty('give at least one topic')),
  level: v.picklist(levels, oneOf(levels)),
  pages: v.optional(count),
  minutes: v.optional(count),
  lessons: v.optional(v.pipe(v.array(id), v.nonEmpty('leave the field out where no lesson is meant'))),
  why: sentence,
  watch: v.optional(sentence),
  remark: v.optional(sentence),
  note: v.optional(text),
  source: v.picklist(['list', 'added'], oneOf(['list', 'added'])),
  listUrl: v.optional(address),
  checked: v.pipe(
    v.string(),
    v.check(
      (value) => ['V', 'M'].includes(value) || isMonth(value),
      'write V, M, or the month in which you looked: 2026-11',
    ),
  ),
};

/** One entry of docs/next-steps/catalog.yaml. */
export const catalogEntry = v.strictObject({...sourceFields, ...libraryFields});

/** One entry of a lesson's sources.yaml; it may have the library's fields, so that it can move to the catalog as it is. */
export const ownSource = v.strictObject({
  ...sourceFields,
  ...v.partial(v.object(libraryFields)).entries,
});

/** An entry of the catalog as its file says it, its quotation marks set. */
export type CatalogEntry = v.InferOutput<typeof catalogEntry>;
export type OwnSource = v.InferOutput<typeof ownSource>;

/** Topic ids and the words that filters show for them. */
export const topicsSchema = v.record(id, text);
