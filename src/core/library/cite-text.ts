import type {Resource} from './resource.ts';
import {authorsInWords} from './words.ts';

/** A reference as one writes it at the end of a text: who, what, when, where. */
export function toCitation(resource: Resource): string {
  const {title, year, doi, url} = resource;
  const parts = [
    authorsInWords(resource),
    /[.?!]$/.test(title) ? title.replace(/\.$/, '') : title,
    year?.toString(),
  ];
  const address = doi ? `https://doi.org/${doi}` : url;
  return `${parts.filter(Boolean).join('. ')}. ${address}`.replace(/([?!])\./g, '$1');
}
