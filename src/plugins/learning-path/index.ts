import path from 'node:path';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Lesson, Step} from '../../core/learning/lesson.ts';
import {readPath} from './read-path.ts';

/**
 * Reads the path once, from the lessons' front matter, and hands it to every view of it: the Start page, the
 * sidebar's ticks, Next steps, the progress page (src/hooks/useLearningPath.ts).
 */
export default function learningPath({siteDir}: LoadContext): Plugin<Lesson[]> {
  const lessonsFolder = path.join(siteDir, 'docs/bootcamp');
  const catalogFile = path.join(siteDir, 'docs/next-steps/catalog.yaml');
  return {
    name: 'learning-path',
    getPathsToWatch: () => [`${lessonsFolder}/*/index.mdx`, `${lessonsFolder}/*/sources.yaml`, catalogFile],
    loadContent: () => readPath({lessonsFolder, catalogFile}),
    allContentLoaded: ({allContent, actions}) => {
      const lessons = allContent['learning-path']?.default as Lesson[];
      actions.setGlobalData({steps: placeSteps(lessons, allContent)});
    },
  };
}

/** Joins each lesson with the address that the docs plugin gave it, and with its labs' pages. */
function placeSteps(lessons: readonly Lesson[], allContent: AllContent): Step[] {
  const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
  const docs = content.loadedVersions.flatMap((version) => version.docs);
  const permalinks = new Map<unknown, string>();
  const labs = new Map<unknown, {title: string; permalink: string}[]>();
  const ids = new Set(lessons.map(({id}) => id));
  for (const {source, frontMatter, permalink, title} of docs) {
    if (source.startsWith('@site/docs/bootcamp/')) permalinks.set(frontMatter.id, permalink);
    const {lesson} = frontMatter as {lesson?: unknown};
    if (!source.startsWith('@site/docs/labs/') || lesson === undefined) continue;
    if (!ids.has(String(lesson))) {
      throw new Error(
        `${source}\n  lesson\n  Mend: no lesson has the id "${String(lesson)}". The ids are: ${[...ids].join(', ')}.`,
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
