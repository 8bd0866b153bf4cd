import type {Source} from './resource.ts';
import {accessWords, authorsInWords, kindWords} from './words.ts';

/** 'paper, free' */
export function kindAndAccess({kind, access}: Pick<Source, 'kind' | 'access'>): string {
  return `${kindWords[kind]}, ${accessWords[access]}`.toLowerCase();
}

/** The address of the DOI, unless the source's own address is just that. */
export function doiAddress({doi, url}: Pick<Source, 'doi' | 'url'>): string | undefined {
  const address = doi === undefined ? undefined : `https://doi.org/${doi}`;
  return address === url ? undefined : address;
}

/** A source as the margin has it; the whole reference stands at the page's foot. */
export interface SideNote {
  /** 'Seth Gilbert and Nancy Lynch, 2002'; absent where neither is known. */
  readonly by?: string;
  readonly title: string;
  readonly url: string;
}

export function sideNote({authors, year, title, url}: Source): SideNote {
  const by = [authors && fewNames(authors), year].filter(Boolean).join(', ');
  return {...(by && {by}), title: shortTitle(title), url};
}

/** One name or two; of more the first, 'and others'. */
function fewNames(authors: readonly string[]): string {
  const [first = ''] = authors;
  return authorsInWords({authors: authors.length > 2 ? [first, 'others'] : authors});
}

/** Three lines of the margin. */
const titleLength = 64;

/** A long title without what stands after its colon or in brackets; if that is still long, as many words as fit. */
export function shortTitle(title: string): string {
  if (title.length <= titleLength) return title;
  const main = title.replace(/(: .*| \(.*\))$/, '');
  if (main.length <= titleLength) return main;
  const words = main.slice(0, titleLength).split(' ').slice(0, -1);
  // A line does not end on a word that only leads to the next.
  while (/^([a-z]{1,3}|with|from|using)$/.test(words.at(-1) ?? '')) words.pop();
  return `${words.join(' ').replace(/[,;:–—-]+$/, '')}\u00a0…`;
}
