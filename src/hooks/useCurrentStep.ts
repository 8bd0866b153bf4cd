import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Step} from '../core/learning/lesson.ts';
import {useLearningPath} from './useLearningPath.ts';

/** The lesson that the page is, for the tags that stand in lessons. */
export function useCurrentStep(tag: string): Step {
  const {frontMatter, metadata} = useDoc();
  const step = useLearningPath().find(({id}) => id === frontMatter.id);
  if (!step)
    throw new Error(`${metadata.source} is no lesson, so <${tag} /> has nothing to show. Take the tag away.`);
  return step;
}
