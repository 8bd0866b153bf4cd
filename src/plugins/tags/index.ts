import path from 'node:path';
import type {PluggableList} from 'unified';
import blocks from '../blocks/index.ts';
import citations from '../citations/index.ts';
import codeSamples from '../code-samples/index.ts';
import nextReadings from '../learning-path/next-readings.ts';
import exploring from '../exploring/index.ts';
import figures from '../figures/index.ts';
import glossary from '../glossary/index.ts';
import margin from '../margin/index.ts';
import proofs from '../proofs/index.ts';
import questions from '../questions/index.ts';

const siteFolder = path.resolve('.');
const catalogFile = path.join(siteFolder, 'docs/next-steps/catalog.yaml');

/** What happens to a lesson's text on its way into a page, in this order. */
export const lessonSteps: PluggableList = [
  blocks,
  figures,
  exploring,
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
];
