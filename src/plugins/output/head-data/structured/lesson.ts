import type {LearningResource} from 'schema-dts';
import type {Step} from '../../../../core/learning/lesson.ts';
import {courseId, license, makers, minutes, type PageFacts, type SiteFacts} from './site.ts';

/** What lessons and labs have in common. */
function learningResource({title, description, url, picture, changed}: PageFacts, site: SiteFacts) {
  return {
    '@type': 'LearningResource',
    '@id': url,
    name: title,
    description,
    url,
    image: picture,
    inLanguage: site.language,
    license,
    isAccessibleForFree: true,
    educationalLevel: 'Beginner',
    author: makers(site),
    ...(changed === null ? {} : {dateModified: changed}),
  } as const satisfies LearningResource;
}

/** A lesson: how long it takes, what one can do afterwards, where it stands in the course, what it builds on. */
export function lesson(page: PageFacts, step: Step, site: SiteFacts): LearningResource {
  const before = site.steps.filter(({id}) => step.prerequisites.includes(id));
  return {
    ...learningResource(page, site),
    learningResourceType: 'lesson',
    timeRequired: minutes(step.minutes),
    teaches: step.objectives.map(({text}) => text),
    ...(before.length === 0 ? {} : {competencyRequired: before.map(({title}) => title)}),
    position: step.number,
    isPartOf: {'@type': 'Course', '@id': courseId(site), name: site.title, url: site.home},
  };
}

/** A lab: a simulation that one acts on, beside the lesson that it belongs to. */
export function lab(page: PageFacts, step: Step & {readonly url: string}, site: SiteFacts): LearningResource {
  return {
    ...learningResource(page, site),
    learningResourceType: 'simulation',
    interactivityType: 'active',
    isPartOf: {'@type': 'LearningResource', '@id': step.url, name: step.title, url: step.url},
  };
}
