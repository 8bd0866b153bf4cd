import {others, splitName} from './names.ts';
import type {Kind, Resource} from './resource.ts';

/** The catalog does not know journals and publishers, so most entries are @misc with their address and DOI. */
const entryTypes: Readonly<Record<Kind, string>> = {
  paper: 'misc',
  book: 'book',
  course: 'misc',
  blog: 'misc',
  tool: 'misc',
  video: 'misc',
};

/** One BibTeX entry in UTF-8, keyed by the entry's id. */
export function toBibtex(resource: Resource): string {
  const {id, kind, title, authors, year, doi, url} = resource;
  const fields: [string, string | undefined][] = [
    ['title', `{${escape(title)}}`],
    ['author', authors?.map(bibtexName).join(' and ')],
    ['year', year?.toString()],
    ['doi', doi],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},`));
  return [`@${entryTypes[kind]}{${id},`, ...lines, '}'].join('\n');
}

/** A file of entries, one blank line between them. */
export function toBibtexFile(resources: readonly Resource[]): string {
  return resources.map((resource) => `${toBibtex(resource)}\n`).join('\n');
}

function bibtexName(name: string): string {
  if (name === others) return others;
  const {given, particle, family} = splitName(name);
  const last = [particle, family].filter(Boolean).join(' ');
  return escape(given ? `${last}, ${given}` : last);
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** TeX reads ten characters as commands; they are written so that it prints them. */
function escape(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => special[character] ?? `\\${character}`);
}
