import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {complain} from '../data/mistakes/complain.ts';
import {nearest} from '../data/mistakes/nearest.ts';
import {tagsNamed, textOf} from '../data/mdx/tag.ts';

interface Options {
  /** The folder that holds a folder for each lab. */
  readonly labsFolder: string;
}

/** Refuses a `<Lab name="…">` that names no lab: here the file and the line are known. */
export default function labs({labsFolder}: Options) {
  return (tree: Root, file: VFile): void => {
    for (const tag of tagsNamed(tree, 'Lab')) {
      const name = textOf(tag, 'name') ?? '';
      const known = labNames(labsFolder);
      if (known.includes(name)) continue;
      const near = nearest(name, known);
      complain(file, tag, {
        problem: `<Lab name="${name}"> names no lab. There are: ${known.join(', ')}.`,
        fix: near === undefined ? 'write the name of one of them.' : `did you mean "${near}"?`,
      });
    }
  };
}

/** A lab is a folder that can tell what it shows. */
function labNames(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'tell.ts')))
    .map(({name}) => name)
    .sort();
}
