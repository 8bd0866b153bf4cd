import {counted} from '../review/words.ts';
import type {Deed, StepSummary, Summary} from './summary.ts';

/** A summary in words, for the page and for a text alike. */
export interface SummaryInWords {
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly heading: string;
  readonly sentences: string;
  readonly rows: readonly Row[];
}

interface Row {
  readonly title: string;
  /** Where the run is replayed; null where no link stands with it. */
  readonly replay: string | null;
  readonly rest: string;
}

interface Place {
  /** '30 November 2026' */
  readonly inFull: (day: number) => string;
  /** The day on which the summary is made. */
  readonly day: number;
  /** The address of the site, and of the folder in which its labs have their pages. */
  readonly site: string;
  readonly labs: string;
}

/** 'about 2 h 5 min' */
function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return ['about', hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`]
    .filter(Boolean)
    .join(' ');
}

export function inWords(summary: Summary, place: Place): SummaryInWords {
  const {challenges, exercises} = summary;
  const {day, site, inFull} = place;
  return {
    title: `Distributed Systems Bootcamp: a summary of ${inFull(day)}`,
    intro: `What one reader of ${site} has done, by the record that a browser kept for them. It is their own record: nobody has examined it, and it can be edited. It proves nothing but what you can replay by the links below.`,
    parts: [
      sittingsIn(summary),
      {
        heading: 'Questions of the lessons',
        sentences: `${counted(summary.answers.answered, 'question')} answered, ${summary.answers.rightAtFirst} of them right at first.`,
        rows: [],
      },
      {
        heading: 'Challenges of the labs',
        sentences: `${counted(challenges.length, 'challenge')} met.${whatLinksDo(challenges)}`,
        rows: challenges.map((deed) => rowOf(deed, place)),
      },
      {
        heading: 'Exercises of the workbench',
        sentences: `${counted(exercises.length, 'exercise')} done${whatDoneIs(exercises)}${whatLinksDo(exercises)}`,
        rows: exercises.map((deed) => rowOf(deed, place)),
      },
      {heading: 'Reviews', sentences: reviewsIn(summary, inFull), rows: []},
    ],
  };
}

function sittingsIn({steps, sittings, minutes}: Summary): Part {
  return {
    heading: 'Sittings',
    sentences: `${counted(sittings, 'sitting')}, ${lengthOf(minutes)} by the reading time that the site estimates for them; how long they took was not measured, and the record keeps no day for them. A sitting counts where its step is ticked as complete, or where the reader’s place in the step lies behind it.`,
    rows: steps.map((step) => ({
      title: `Step ${step.number}: ${step.title}`,
      replay: null,
      rest: stepInWords(step),
    })),
  };
}

function stepInWords({
  isComplete,
  sittings,
  ofSittings,
  minutes,
  objectives,
  ofObjectives,
}: StepSummary): string {
  return [
    isComplete ? 'ticked as complete' : 'begun',
    `${sittings} of ${counted(ofSittings, 'sitting')} (${lengthOf(minutes)})`,
    `${objectives} of ${counted(ofObjectives, 'objective')} ticked`,
  ].join('; ');
}

const whatDoneIs = (deeds: readonly Deed[]): string =>
  deeds.length === 0
    ? '.'
    : ': the node held in every run that was judged, with faults by turns. That is no proof that it holds in others.';

const whatLinksDo = (deeds: readonly Deed[]): string => {
  const without = deeds.filter(({run}) => run === null).length;
  if (deeds.length === 0) return '';
  if (without === 0)
    return ' Each link opens the run, to be played and judged again. Days are those of the reader’s device.';
  return ` Each link opens the run, to be played and judged again; ${without === 1 ? 'one stands' : `${without} stand`} without, since a run is kept only since November 2026, and only where it is short. Days are those of the reader’s device.`;
};

function rowOf({title, asks, lab, points, day, run}: Deed, {labs, inFull}: Place): Row {
  return {
    title,
    replay: run === null ? null : `${labs}${lab}/${run}`,
    rest: [
      `${lab === 'workbench' ? 'workbench' : `${lab} lab`}, ${day === null ? 'day not kept' : inFull(day)}`,
      points !== null && `${points} points`,
      run === null && 'no link',
    ]
      .filter(Boolean)
      .join(', ')
      .concat(`. ${asks}`),
  };
}

const reviewsIn = ({reviews: {held, items, last}}: Summary, inFull: Place['inFull']): string =>
  last === null
    ? 'None held.'
    : `${counted(held, 'review')} held, of ${counted(items, 'skill, question or term', 'skills, questions and terms')}, the last on ${inFull(last)}.`;

/** As Markdown. */
export function summaryText({title, intro, parts}: SummaryInWords): string {
  const told = parts.map(({heading, sentences, rows}) => [
    `## ${heading}`,
    sentences,
    ...(rows.length === 0 ? [] : [rows.map(rowText).join('\n')]),
  ]);
  return `${[`# ${title}`, intro, ...told.flat()].join('\n\n')}\n`;
}

const rowText = ({title, replay, rest}: Row): string =>
  `- ${replay === null ? title : `[${title}](${replay})`}: ${rest}`;
