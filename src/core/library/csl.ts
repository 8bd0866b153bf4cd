import {others, splitName} from './names.ts';
import type {Kind, Resource} from './resource.ts';

/** The part of a CSL-JSON item that the catalog can fill (citation-style-language/schema, csl-data.json). */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: {readonly 'date-parts': readonly (readonly number[])[]};
  readonly DOI?: string;
  readonly URL: string;
  readonly 'number-of-pages'?: string;
  readonly note?: string;
}

export interface CslName {
  readonly family: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
}

const itemTypes: Readonly<Record<Kind, string>> = {
  paper: 'article',
  book: 'book',
  course: 'webpage',
  blog: 'webpage',
  tool: 'software',
  video: 'motion_picture',
};

export function toCsl(resource: Resource): CslItem {
  const {id, kind, title, authors = [], year, doi, url, pages} = resource;
  const named = authors.filter((author) => author !== others);
  return {
    id,
    type: itemTypes[kind],
    title,
    ...(named.length > 0 && {author: named.map(cslName)}),
    ...(year !== undefined && {issued: {'date-parts': [[year]]}}),
    ...(doi !== undefined && {DOI: doi}),
    URL: url,
    ...(pages !== undefined && {'number-of-pages': String(pages)}),
    ...(named.length < authors.length && {note: 'The list of authors is shortened.'}),
  };
}

/** A file that reference managers import. */
export function toCslFile(resources: readonly Resource[]): string {
  return `${JSON.stringify(resources.map(toCsl), null, 2)}\n`;
}

function cslName(name: string): CslName {
  const {given, particle, family} = splitName(name);
  return {family, ...(given && {given}), ...(particle && {'non-dropping-particle': particle})};
}
