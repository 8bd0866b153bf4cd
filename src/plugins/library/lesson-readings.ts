import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import {parse} from 'yaml';

/** What the library needs of a lesson. The learning-path plugin checks its front matter whole. */
export interface LessonReadings {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The page, under the site's base address. */
  readonly path: string;
  /** Catalog ids that the lesson's own sources and next name. */
  readonly readings: readonly string[];
}

const frontMatter = v.object({
  id: v.string(),
  title: v.string(),
  sources: v.optional(v.array(v.string()), []),
  next: v.optional(v.array(v.string()), []),
});

/** The lessons of docs/bootcamp in the order of the path. */
export function readLessonReadings(bootcampFolder: string): LessonReadings[] {
  return readdirSync(bootcampFolder)
    .flatMap((folder) => {
      const [, number, name] = /^(\d+)-(.+)$/.exec(folder) ?? [];
      return number && name
        ? [readLesson(path.join(bootcampFolder, folder, 'index.mdx'), Number(number), name)]
        : [];
    })
    .sort((a, b) => a.number - b.number);
}

function readLesson(file: string, number: number, name: string): LessonReadings {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(file, 'utf8')) ?? [];
  const result = v.safeParse(frontMatter, parse(yaml));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
  }
  const {id, title, sources, next} = result.output;
  return {id, number, title, path: `/bootcamp/${name}/`, readings: [...sources, ...next]};
}
