import {usePluginData} from '@docusaurus/useGlobalData';
import type {Step} from '../core/learning/lesson.ts';

/** The lessons in the order of the path, as the learning-path plugin read them from their front matter. */
export function useLearningPath(): readonly Step[] {
  const {steps} = usePluginData('learning-path') as {steps: readonly Step[]};
  return steps;
}
