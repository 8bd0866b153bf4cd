import path from 'node:path';
import type {PluggableList} from 'unified';
import ageing from './ageing.ts';
import blocks from './blocks.ts';
import citations from './citations/index.ts';
import codeSamples from './code-samples/index.ts';
import nextReadings from './next-readings.ts';
import exploring from './exploring/index.ts';
import figures from './figures.ts';
import freshQuestions from './fresh-questions.ts';
import glossary from './glossary/index.ts';
import labs from './labs.ts';
import lessonOnward from './lesson-onward.ts';
import margin from './margin/index.ts';
import proofs from './proofs.ts';
import progressPage from './progress-page.ts';
import questions from './questions/index.ts';
import reportMistake from './report-mistake.ts';
import year from './year.ts';

const siteFolder = path.resolve('.');
const catalogFile = path.join(siteFolder, 'docs/next-steps/catalog.yaml');

/** What happens to a lesson's text on its way into a page, in this order. */
export const lessonSteps: PluggableList = [
  // Before definitions and sources come in, which are checked where they are read.
  ageing,
  blocks,
  figures,
  exploring,
  [labs, {labsFolder: path.join(siteFolder, 'src/labs')}],
  proofs,
  questions,
  [codeSamples, {siteFolder}],
  [citations, {catalogFile}],
  [
    glossary,
    {
      glossaryFile: path.join(siteFolder, 'docs/glossary.yaml'),
      lessonsFolder: path.join(siteFolder, 'docs/bootcamp'),
    },
  ],
  margin,
  [nextReadings, {catalogFile}],
  [progressPage, {siteFolder}],
  year,
  lessonOnward,
  freshQuestions,
  // Set by GitHub Actions and by hosted editors, as for the edit links (docusaurus.config.ts).
  [reportMistake, {repository: process.env.GITHUB_REPOSITORY}],
];
