import type {Course} from 'schema-dts';
import {courseId, license, makers, minutes, type SiteFacts} from './site.ts';

/** The whole path as a course: its steps in their order, what they take and what they teach. */
export function course(site: SiteFacts): Course {
  const {title, description, home, language, steps} = site;
  const all = minutes(steps.reduce((sum, step) => sum + step.minutes, 0));
  return {
    '@type': 'Course',
    '@id': courseId(site),
    name: title,
    description,
    url: home,
    provider: makers(site),
    inLanguage: language,
    license,
    isAccessibleForFree: true,
    educationalLevel: 'Beginner',
    coursePrerequisites: 'Some programming',
    timeRequired: all,
    hasPart: steps.map((step) => ({
      '@type': 'LearningResource',
      '@id': step.url,
      name: step.title,
      url: step.url,
      position: step.number,
    })),
    syllabusSections: steps.map((step) => ({
      '@type': 'Syllabus',
      name: step.title,
      description: step.description,
      timeRequired: minutes(step.minutes),
      url: step.url,
      position: step.number,
    })),
    hasCourseInstance: {'@type': 'CourseInstance', courseMode: 'Online', courseWorkload: all},
    offers: {'@type': 'Offer', category: 'Free'},
  };
}
