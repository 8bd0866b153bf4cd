import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import type {NextReading} from '../../core/library/resource.ts';
import type {OwnSource} from '../data/bibliography/schema.ts';
import {setProp, tagsNamed} from '../data/mdx/tag.ts';
import {readCatalog, readOwnSources} from '../data/bibliography/files.ts';

interface Options {
  readonly catalogFile: string;
}

/**
 * Gives `<NextSteps />` the readings that the lesson's front matter names, so that each lesson's page carries its own
 * and no other page carries them. That the ids exist is checked where the path is read.
 */
export default function nextReadings({catalogFile}: Options) {
  return (tree: Root, file: VFile): void => {
    const tags = tagsNamed(tree, 'NextSteps');
    if (tags.length === 0) return;
    const own = readOwnSources(path.join(path.dirname(file.path), 'sources.yaml'));
    const known = new Map([...readCatalog(catalogFile), ...own].map((source) => [source.id, source]));
    const {next = []} = (file.data.frontMatter ?? {}) as {next?: readonly string[]};
    const readings = next.flatMap((id) => toReading(known.get(id)) ?? []);
    for (const tag of tags) setProp(tag, 'readings', readings);
  };
}

/** What the page shows of it, and nothing else of the catalog. */
function toReading(source: OwnSource | undefined): NextReading | undefined {
  if (source === undefined) return undefined;
  const {id, title, authors, year, kind, url, access, why} = source;
  return {id, title, ...(authors && {authors}), ...(year && {year}), kind, url, access, ...(why && {why})};
}
