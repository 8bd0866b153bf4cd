import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {missingModule, missingWords} from '../hooks/look-for.ts';
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
  writtenFor: {'@docusaurus/plugin-content-docs': '3.10.2'},
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

/** Keeps from the reader's browser what no page uses, what is read on the server alone, and what labs share. */
export const bundleHooks: readonly Hook[] = [...standIns, generatedData, oneScript, noCommon];
