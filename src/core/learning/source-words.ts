import type {Source} from './source.ts';

const kinds: Readonly<Record<Source['kind'], string>> = {
  paper: 'paper',
  book: 'book',
  course: 'course',
  blog: 'article',
  tool: 'tool',
  video: 'video',
};

const accesses: Readonly<Record<Source['access'], string>> = {
  free: 'free',
  registration: 'needs registration',
  paywall: 'behind a paywall',
};

const names = new Intl.ListFormat('en-GB', {type: 'conjunction'});

/** 'Seth Gilbert and Nancy Lynch'; undefined where nobody is known. */
export function authorsInWords({authors}: {authors?: readonly string[] | undefined}): string | undefined {
  return authors && names.format(authors);
}

/** 'paper, free' */
export function kindAndAccess({kind, access}: Pick<Source, 'kind' | 'access'>): string {
  return `${kinds[kind]}, ${accesses[access]}`;
}

/** The address of the DOI, unless the source's own address is just that. */
export function doiAddress({doi, url}: Pick<Source, 'doi' | 'url'>): string | undefined {
  const address = doi === undefined ? undefined : `https://doi.org/${doi}`;
  return address === url ? undefined : address;
}
