import type {Step} from '../../../core/learning/lesson.ts';
import type {Reading} from '../../../core/learning/reading.ts';
import {authorsInWords, kindAndAccess} from '../../../core/learning/source-words.ts';
import type {Form, Place} from '../form.ts';
import {bullets, heading, link, paragraph} from '../nodes.ts';

/** The step that the page is. @throws where it is none */
function stepOf({page, site}: Place, tag: string): Step {
  const step = site.steps.find(({permalink}) => permalink === page.permalink);
  if (step) return step;
  throw new Error(`${page.file}\n  <${tag} /> stands on a page that is no lesson. Mend: take it away.`);
}

const objectivesOf = ({objectives}: Step) => bullets(objectives.map(({text}) => [paragraph(text)]));

/** Place in the path, length, what it builds on, what it is for. */
export const lessonHead: Form = (_tag, place) => {
  const step = stepOf(place, 'LessonHead');
  const {steps, addresses} = place.site;
  const before = steps.filter(({id}) => step.prerequisites.includes(id));
  return [
    paragraph(
      `Step ${step.number} of ${steps.length}; about ${step.minutes} minutes; builds on `,
      ...(before.length === 0 ? ['nothing but some programming'] : []),
      ...before.flatMap(({title, permalink}, index) => [
        ...(index > 0 ? ['; '] : []),
        link(addresses.markdown(permalink), title),
      ]),
      '.',
    ),
    paragraph('Afterwards you can'),
    objectivesOf(step),
  ];
};

/** The objectives once more; their boxes are on the page. */
export const objectives: Form = (_tag, place) => [
  heading(2, 'What can you do now?'),
  paragraph(
    'Tick what you could explain to somebody at your desk. What stays open is what to read again. I can',
  ),
  objectivesOf(stepOf(place, 'Objectives')),
];

/** The lab, the next lesson, the readings. */
export const nextSteps: Form = (tag, place) => {
  const {steps, addresses} = place.site;
  const step = stepOf(place, 'NextSteps');
  const following = steps.find(({number}) => number === step.number + 1);
  const readings = place.value(tag, 'readings') as readonly Reading[];
  return [
    heading(2, 'Next steps'),
    bullets([
      ...step.labs.map(({title, permalink}) => [
        paragraph('Try it: ', link(addresses.markdown(permalink), title)),
      ]),
      following
        ? [
            paragraph(
              `Step ${following.number}: `,
              link(addresses.markdown(following.permalink), following.title),
              `, about ${following.minutes} minutes. ${following.why}`,
            ),
          ]
        : [paragraph('That was the last step of the path.')],
    ]),
    paragraph('Go deeper:'),
    bullets(readings.map((reading) => [toRead(reading)])),
  ];
};

function toRead(reading: Reading) {
  const facts = [authorsInWords(reading), reading.year, kindAndAccess(reading)];
  return paragraph(
    link(reading.url, reading.title),
    ` (${facts.filter((fact) => fact !== undefined).join(', ')}). ${reading.why ?? ''}`.trimEnd(),
  );
}
