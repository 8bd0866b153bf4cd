import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {setProp, tagsNamed} from '../tags/tag.ts';
import {readResources} from './resources.ts';

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
    const known = new Map([
      ...readResources(catalogFile),
      ...readResources(path.join(path.dirname(file.path), 'sources.yaml')),
    ]);
    const {next = []} = (file.data.frontMatter ?? {}) as {next?: readonly string[]};
    const readings = next.flatMap((id) => known.get(id) ?? []);
    for (const tag of tags) setProp(tag, 'readings', readings);
  };
}
