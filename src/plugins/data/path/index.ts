import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Lesson} from '../../../core/learning/lesson.ts';
import {placeSteps} from './place-steps.ts';
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
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      actions.setGlobalData({steps: placeSteps(lessons, docs)});
    },
  };
}
