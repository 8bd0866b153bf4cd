import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import type {Source} from '../../../core/library/resource.ts';
import type {CitedSource} from '../../../core/library/source.ts';
import {sideNote} from '../../../core/library/source-words.ts';
import {offerNote} from '../margin/offers.ts';
import {complain} from '../../data/mistakes/complain.ts';
import {lessonFolder} from '../../data/lesson-folder.ts';
import {nearest} from '../../data/mistakes/nearest.ts';
import {setProp, tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';
import {readCatalog, readOwnSources} from '../../data/bibliography/files.ts';

interface Options {
  catalogFile: string;
}

/**
 * Numbers each `<Cite>` by the first appearance of its source, and gives `<Bibliography />` the sources cited. Sources
 * are looked up in the lesson's sources.yaml and then in the library's catalog.
 */
export default function citations({catalogFile}: Options) {
  return (tree: Root, file: VFile): void => {
    const cites = tagsNamed(tree, 'Cite');
    const [bibliography] = tagsNamed(tree, 'Bibliography');
    if (!bibliography) {
      if (cites[0]) complainWithoutBibliography(cites[0], file);
      return;
    }
    const ownFile = path.join(lessonFolder(file.path), 'sources.yaml');
    const own = readOwnSources(ownFile);
    const known = new Map([...readCatalog(catalogFile), ...own].map((each) => [each.id, toSource(each)]));
    const cited = numberCites(cites, known, file);
    setProp(bibliography, 'sources', cited);

    const citedIds = new Set(cited.map(({id}) => id));
    const next = frontMatterIds(file, 'next');
    for (const {id} of own) {
      if (!citedIds.has(id) && !next.includes(id))
        complainUncited(`${ownFile} has an entry "${id}"`, id, bibliography, file);
    }
    for (const id of frontMatterIds(file, 'sources')) {
      if (!citedIds.has(id))
        complainUncited(`The front matter's sources name "${id}"`, id, bibliography, file);
    }
  };
}

function numberCites(cites: readonly Tag[], known: ReadonlyMap<string, Source>, file: VFile): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const cite of cites) {
    const id = textOf(cite, 'id') ?? '';
    const source = known.get(id) ?? complainUnknown(id, known, cite, file);
    const before = cited.get(id) ?? {...source, number: cited.size + 1, places: 0};
    const now = {...before, places: before.places + 1};
    cited.set(id, now);
    setProp(cite, 'number', now.number);
    setProp(cite, 'place', now.places);
    const note = sideNote(source);
    offerNote(cite, {
      about: `source ${id}`,
      text: [now.number, note.title, note.by].join(' '),
      kind: 'source',
      show: () => setProp(cite, 'note', note),
    });
  }
  return [...cited.values()];
}

function frontMatterIds(file: VFile, field: 'sources' | 'next'): string[] {
  const {[field]: ids} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
  return Array.isArray(ids) ? ids.map(String) : [];
}

function complainUnknown(id: string, known: ReadonlyMap<string, Source>, cite: Tag, file: VFile): never {
  return complain(file, cite, {
    problem: `<Cite> names a source "${id}" that is neither in the catalog nor in the lesson's sources.yaml.`,
    fix: `did you mean "${nearest(id, [...known.keys()]) ?? '…'}"? Otherwise add it to sources.yaml beside the lesson.`,
  });
}

function complainUncited(where: string, id: string, bibliography: Tag, file: VFile): never {
  complain(file, bibliography, {
    problem: `${where}, which the text never cites.`,
    fix: `write <Cite id="${id}" /> where the lesson leans on it, or take the entry away.`,
  });
}

function complainWithoutBibliography(cite: Tag, file: VFile): never {
  const isQuestion = path.basename(file.path).startsWith('_');
  complain(file, cite, {
    problem: '<Cite> needs a <Bibliography /> in the same file to lead to.',
    fix: isQuestion
      ? 'a question is also shown away from its lesson: cite the source in the text of the lesson instead.'
      : 'end the lesson with a heading such as "## Sources" and <Bibliography />.',
  });
}

/** What a bibliography shows of an entry, and nothing else of it. */
function toSource({id, title, authors, year, kind, url, doi, access}: Source): Source {
  return {id, title, ...(authors && {authors}), ...(year && {year}), kind, url, ...(doi && {doi}), access};
}
