import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Lesson} from '../../../core/learning/lesson.ts';
import {pathProblems, type Problem} from '../../../core/learning/path-problems.ts';
import {nearest} from '../mistakes/nearest.ts';
import {readText} from '../mistakes/read-text.ts';
import {readFrontMatter, type FrontMatter} from './front-matter.ts';
import {readCatalog, readOwnSources} from '../bibliography/files.ts';
import {readSittings, type ReadSitting} from './sittings.ts';

export interface PathFiles {
  /** The folder of the lessons, each in a folder of its own: `1-cap-theorem`, `2-fallacies` … */
  readonly lessonsFolder: string;
  readonly catalogFile: string;
}

interface Found {
  readonly file: string;
  readonly number: number;
  readonly frontMatter: FrontMatter;
  readonly sittings: readonly ReadSitting[];
}

/** The lessons in the order of the path. Throws one error that lists every problem: file, field and fix. */
export function readPath({lessonsFolder, catalogFile}: PathFiles): Lesson[] {
  const problems: Problem[] = [];
  const found: Found[] = [];
  for (const folder of subfolders(lessonsFolder)) {
    const lesson = readLesson(path.join(lessonsFolder, folder), problems);
    if (lesson) found.push(lesson);
  }
  // A lesson that can't be read would also leave a gap; one mistake should give one message.
  if (problems.length === 0) {
    problems.push(...pathProblems(found.map(({frontMatter, ...rest}) => ({...rest, ...frontMatter}))));
    problems.push(...resourceProblems(found, new Set(readCatalog(catalogFile).map(({id}) => id))));
  }
  if (problems.length > 0) throw new Error(report(problems));
  return found.sort((one, other) => one.number - other.number).map(toLesson);
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);
}

function readLesson(folder: string, problems: Problem[]): Found | null {
  const file = path.join(folder, 'index.mdx');
  const number = /^(\d+)-/.exec(path.basename(folder))?.[1];
  if (number === undefined) {
    const fix = 'Begin the folder’s name with its place in the path and a hyphen: "6-raft".';
    problems.push({file, field: 'the number of the folder', fix});
    return null;
  }
  if (!existsSync(file)) {
    problems.push({
      file,
      field: 'the file',
      fix: 'It is missing. Write the lesson, or take the folder away.',
    });
    return null;
  }
  const text = readText(file);
  const {frontMatter, problems: ours} = readFrontMatter(file, text);
  const {sittings, problems: ofSittings} = readSittings(file, text);
  problems.push(...ours, ...ofSittings);
  return frontMatter && {file, number: Number(number), frontMatter, sittings};
}

function resourceProblems(found: readonly Found[], catalog: ReadonlySet<string>): Problem[] {
  return found.flatMap(({file, frontMatter}) => {
    const own = new Set(readOwnSources(path.join(path.dirname(file), 'sources.yaml')).map(({id}) => id));
    const unknown = (id: string): boolean => !catalog.has(id) && !own.has(id);
    return (['sources', 'next'] as const).flatMap((field) =>
      frontMatter[field].filter(unknown).map((id) => {
        const near = nearest(id, [...own, ...catalog]);
        const fix = `Neither the catalog nor the lesson's sources.yaml has "${id}".${near ? ` Did you mean "${near}"?` : ''}`;
        return {file, field, fix};
      }),
    );
  });
}

function toLesson({number, frontMatter, sittings: read}: Found): Lesson {
  const {id, title, description, why, gives, minutes, prerequisites} = frontMatter;
  const objectives = Object.entries(frontMatter.objectives).map(([name, text]) => ({
    id: `${id}/${name}`,
    text,
  }));
  // How many questions a sitting asks is for the test of it; every page carries what stands here.
  const sittings = read.map((sitting) => ({id: sitting.id, title: sitting.title, minutes: sitting.minutes}));
  return {id, number, title, description, why, gives, minutes, prerequisites, objectives, sittings};
}

function report(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({file, field, fix}) => `${path.relative('.', file)}\n  ${field}\n  Fix: ${fix}`,
  );
  return `The learning path can't be read.\n\n${lines.join('\n\n')}\n`;
}
