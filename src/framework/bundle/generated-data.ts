import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {count} from '../hooks/seen.ts';
import {writtenFor} from '../hooks/written-for.ts';

/*
 * Leaves out of the browser's bundle what Docusaurus hands to it and reads on the server alone: how the site is built,
 * and what each page is about, for every page.
 *
 * Relies on the names and the shapes of the files in .docusaurus. A file that is no longer there, a field that none of
 * them has, and a text that is no JSON stop the build; a new field that could go as well is noticed by nobody but
 * tests/sizes.spec.ts.
 */
interface Generated {
  readonly file: RegExp;
  readonly fields: readonly string[];
  /** Fields that not every build has: a page's edit link stands where the repository is known. */
  readonly sometimes?: readonly string[];
}

const readOnServer: readonly Generated[] = [
  {
    file: /docusaurus\.config\.mjs$/,
    fields: [
      'ssrTemplate',
      'plugins',
      'themes',
      'presets',
      'markdown',
      'staticDirectories',
      'future.faster',
      'themeConfig.prism',
      'themeConfig.footer',
    ],
    // Absent where the page's template is Docusaurus' own.
    sometimes: ['ssrTemplate'],
  },
  {file: /plugin-content-docs[\\/]default[\\/]p[\\/].+\.json$/, fields: ['version.docs.*.description']},
  {
    file: /plugin-content-docs[\\/]default[\\/]site-docs-.+\.json$/,
    fields: ['frontMatter', 'editUrl', 'lastUpdatedAt', 'previous', 'next'],
    sometimes: ['editUrl', 'lastUpdatedAt'],
  },
  {file: /site-metadata\.json$/, fields: ['pluginVersions']},
];

const loader = path.resolve('src/framework/bundle/leave-out.mjs');
const named = (file: RegExp, field: string) => `generated-data ${file.source} ${field}`;

export const generatedData: Hook = {
  name: 'generated-data',
  folder: 'bundle',
  writtenFor: writtenFor('@docusaurus/core', '@docusaurus/plugin-content-docs'),
  reliesOn:
    'what Docusaurus generates for its own client stands as JSON in files with these names and fields',
  // Without them the browser draws the foot of a page and its links onward, from these fields.
  needs: ['islands'],
  plugin: ({generatedFilesDir}) => ({
    configureWebpack: (_config, isServer) => ({
      module: {
        // In development the browser draws all of a page itself.
        rules:
          isServer || process.env.NODE_ENV !== 'production'
            ? []
            : readOnServer.map(({file, fields}) => ({
                test: file,
                include: generatedFilesDir,
                enforce: 'pre' as const,
                use: {loader, options: {fields, found: (field: string) => count(named(file, field))}},
              })),
      },
    }),
  }),
  misses: ({client, counted}) =>
    readOnServer.flatMap(({file, fields, sometimes = []}) =>
      [...client].some((module) => file.test(module))
        ? fields
            .filter((field) => !sometimes.includes(field) && counted(named(file, field)) === 0)
            .map((field) => `no file like ${file.source} has a field ${field}`)
        : [`no module is named like ${file.source}`],
    ),
};
