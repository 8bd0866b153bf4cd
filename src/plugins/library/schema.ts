import * as v from 'valibot';
import {accesses, kinds, levels} from '../../core/library/resource.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens'),
);
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('write something, or leave the field out'));
const sentence = v.pipe(text, v.regex(/[.?!]$/, 'write a whole sentence, with its full stop'));
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
const oneOf = (values: readonly (string | number)[]): string => `write one of: ${values.join(', ')}`;

/** One entry of docs/next-steps/catalog.yaml; the file's head says what each field is for. */
export const entrySchema = v.strictObject({
  id,
  title: text,
  authors: v.optional(v.pipe(v.array(text), v.nonEmpty('leave the field out where no author is known'))),
  year: v.optional(
    v.pipe(
      v.number('write the year as a number'),
      v.integer(),
      v.minValue(1900, 'is not a year'),
      v.maxValue(2100),
    ),
  ),
  kind: v.picklist(kinds, oneOf(kinds)),
  section: v.pipe(text, id),
  also: v.optional(v.pipe(v.array(id), v.nonEmpty('leave the field out where there is no further section'))),
  topics: v.pipe(v.array(id, 'write a list of topics'), v.nonEmpty('give at least one topic')),
  url: address,
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'write the bare DOI, 10.…/…'))),
  access: v.picklist(accesses, oneOf(accesses)),
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
  checked: v.picklist(['V', 'M'], oneOf(['V', 'M'])),
});

/** An entry as its file says it. */
export type CatalogEntry = v.InferOutput<typeof entrySchema>;

/** Topic ids and the words that filters show for them. */
export const topicsSchema = v.record(id, text);
