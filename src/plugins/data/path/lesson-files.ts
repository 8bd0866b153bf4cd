import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {readText} from '../mistakes/read-text.ts';
import {readFrontMatter, type FrontMatter} from './front-matter.ts';

/** A lesson's folder, `4-flp`, and what its front matter says. */
export interface LessonFile {
  readonly number: number;
  /** The folder's name without the number, which is the last part of the page's address. */
  readonly name: string;
  readonly frontMatter: FrontMatter;
}

/**
 * The well-formed lessons of docs/bootcamp in the order of the path, for plugins that refer to them. What is wrong
 * with any other is for `readPath` to say.
 */
export function readLessonFiles(lessonsFolder: string): LessonFile[] {
  return readdirSync(lessonsFolder)
    .flatMap((folder) => {
      const [, number, name] = /^(\d+)-(.+)$/.exec(folder) ?? [];
      const file = path.join(lessonsFolder, folder, 'index.mdx');
      if (!number || !name || !existsSync(file)) return [];
      const {frontMatter} = readFrontMatter(file, readText(file));
      return frontMatter ? [{number: Number(number), name, frontMatter}] : [];
    })
    .sort((one, other) => one.number - other.number);
}
