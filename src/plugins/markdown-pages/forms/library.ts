import type {BlockContent} from 'mdast';
import type {Resource} from '../../../core/library/resource.ts';
import type {LibraryPage} from '../../../core/library/shelf.ts';
import {
  accessWords,
  authorsInWords,
  entriesInWords,
  kindWords,
  lengthInWords,
  levelWords,
} from '../../../core/library/words.ts';
import {makePage} from '../../library/pages.ts';
import {pageNames} from '../../library/shelves.ts';
import type {Form, Site} from '../form.ts';
import {bullets, link, paragraph, strong} from '../nodes.ts';

/** The filters of a library page sift what is on it; in the text all of it stands there. */
export const library: Form = (tag, {inside}) => inside(tag);

/** A shelf: its heading and introduction, and its entries in the catalog's order. */
export const shelf: Form = (tag, {value, inside, site}) => {
  const id = String(value(tag, 'id'));
  const page = pagesOf(site).find(({shelves}) => shelves[id] !== undefined);
  if (!page) throw new Error(`<Shelf id="${id}"> stands on no page of the library. Mend: correct the id.`);
  const byId = new Map(page.resources.map((resource) => [resource.id, resource]));
  const resources = (page.shelves[id] ?? []).flatMap((each) => byId.get(each) ?? []);
  return [...inside(tag), bullets(resources.map((resource) => entry(resource, page, site)))];
};

/** '100 entries', how many wait on a page of the library. */
export const entryCount: Form = (tag, {value, site}) => {
  const on = String(value(tag, 'on'));
  const page = pagesOf(site).find(({name}) => name === on);
  if (!page)
    throw new Error(`<EntryCount on="${on}"> names no page. Mend: write one of ${pageNames.join(', ')}.`);
  return [{type: 'text', value: entriesInWords(page.resources.length)}];
};

const pages = new WeakMap<Site, LibraryPage[]>();

function pagesOf(site: Site): LibraryPage[] {
  const made = pages.get(site) ?? pageNames.map((name) => makePage(site.library, name));
  pages.set(site, made);
  return made;
}

function entry(resource: Resource, page: LibraryPage, {addresses, steps}: Site): BlockContent[] {
  const {title, url, year, kind, level, access, why, watch, remark, doi, lessons} = resource;
  const facts = [kindWords[kind], levelWords[level], lengthInWords(resource), accessWords[access]];
  const about = [authorsInWords(resource), year].filter(Boolean).map((fact) => `, ${String(fact)}`);
  const own = page.lessons.filter(({id}) => lessons.includes(id));
  return [
    paragraph(
      strong(link(url, title)),
      `${about.join('')}. ${why}`,
      watch === undefined ? '' : ` Watch for: ${watch}`,
      remark === undefined ? '' : ` ${remark}`,
      ` (${facts.filter(Boolean).join('; ')}`,
      ...(doi === undefined ? [] : ['; ', link(`https://doi.org/${doi}`, `doi:${doi}`)]),
      ...own.flatMap(({id, number}) => {
        const step = steps.find((each) => each.id === id);
        return ['; ', link(addresses.markdown(step?.permalink ?? ''), `lesson ${number}`)];
      }),
      ')',
    ),
  ];
}
