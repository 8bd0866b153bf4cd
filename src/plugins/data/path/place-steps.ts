import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Lesson, Step} from '../../../core/learning/lesson.ts';

/** Joins each lesson with the address that the docs plugin gave it, and with its labs' pages. */
export function placeSteps(lessons: readonly Lesson[], {loadedVersions}: LoadedContent): Step[] {
  const docs = loadedVersions.flatMap((version) => version.docs);
  const permalinks = new Map<unknown, string>();
  const labs = new Map<string, {title: string; permalink: string}[]>();
  const ids = new Set(lessons.map(({id}) => id));
  for (const {source, frontMatter, permalink, title} of docs) {
    if (source.startsWith('@site/docs/bootcamp/')) permalinks.set(frontMatter.id, permalink);
    const {lesson} = frontMatter as {lesson?: unknown};
    if (!source.startsWith('@site/docs/labs/') || lesson === undefined) continue;
    if (typeof lesson !== 'string' || !ids.has(lesson)) {
      throw new Error(
        `${source}\n  lesson\n  Fix: no lesson has the id ${JSON.stringify(lesson)}. The ids are: ${[...ids].join(', ')}.`,
      );
    }
    labs.set(lesson, [...(labs.get(lesson) ?? []), {title, permalink}]);
  }
  return lessons.map((lesson) => ({
    ...lesson,
    permalink: permalinks.get(lesson.id) ?? '',
    labs: labs.get(lesson.id) ?? [],
  }));
}
