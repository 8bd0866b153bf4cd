/*
 * Keeps from the reader's browser what no page uses (./stand-ins.ts), what is read on the server alone
 * (./generated-data.ts, ./first-frames.ts) and what labs share (./no-common.ts), and brings what draws every page with
 * the first script (./one-script.ts).
 *
 * Relies on the places of files in the theme and in packages, and on the names and fields of what Docusaurus generates;
 * each hook says on which. Saves: see the lines from `infima` to `first-frames` in ARCHITECTURE.md (`npm run saves`).
 * One would notice: a build that stops with the name of the hook; a page that grows (tests/sizes.spec.ts).
 */
import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {missingModule, missingWords} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';
import {generatedData} from './generated-data.ts';
import {noCommon} from './no-common.ts';
import {standIns} from './stand-ins.ts';

const here = (file: string) => path.resolve('src/framework/bundle', file);

/**
 * Brings what draws a page of docs with the first script.
 *
 * Relies on Docusaurus drawing docs by the theme's components of these names. Renamed ones stop the build by
 * themselves; one more is noticed as a request more by tests/budgets.spec.ts.
 */
const oneScript: Hook = {
  name: 'one-script',
  folder: 'bundle',
  writtenFor: writtenFor('@docusaurus/plugin-content-docs'),
  reliesOn: 'the routes of docs name @theme/DocsRoot, DocVersionRoot, DocRoot and DocItem',
  plugin: () => ({getClientModules: () => [here('one-script.ts')]}),
  misses: ({client}) => [
    ...missingModule(client, here('one-script.ts'), "browser's"),
    ...missingWords(
      '@docusaurus/plugin-content-docs/lib/options.js',
      ...['@theme/DocsRoot', '@theme/DocVersionRoot', '@theme/DocRoot', '@theme/DocItem'],
    ),
  ],
};

export const bundleHooks: readonly Hook[] = [...standIns, generatedData, oneScript, noCommon];
