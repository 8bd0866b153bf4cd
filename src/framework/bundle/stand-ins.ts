import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {packageFolder} from '../hooks/installed.ts';
import {namesThatLack} from '../hooks/imports-of.ts';
import {missingModule} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';

/*
 * Modules that the bundler takes in place of a package's or the theme's own. Each relies on the place of the file that
 * it replaces, and on nothing else asking for it. A file that has moved is noticed at the end of the build, where the
 * stand-in is missing among the modules.
 */
interface StandIn extends Pick<Hook, 'name' | 'writtenFor' | 'reliesOn'> {
  /** What is asked for, as the bundler's `alias` has it. */
  readonly inPlaceOf: string;
  /** The stand-in's file beside this one, with a query that tells it from others. */
  readonly file: string;
  /** The package that it stands in for, and all the names that it has; the browser's bundle alone then gets it. */
  readonly of?: {readonly name: string; readonly has: readonly string[]};
}

function standIn({inPlaceOf, file, of, ...hook}: StandIn): Hook {
  const place = path.resolve('src/framework/bundle', file);
  return {
    ...hook,
    folder: 'bundle',
    plugin: () => ({
      configureWebpack: (_config, isServer) => ({
        resolve: {alias: isServer && of ? {} : {[inPlaceOf]: place}},
      }),
    }),
    misses: ({client}) => [
      ...missingModule(client, place, "browser's"),
      ...(of ? namesThatLack(of.name, of.has, client) : []),
    ],
  };
}

const themeFile = (file: string) => path.join(packageFolder('@docusaurus/theme-classic'), 'lib', file);

export const standIns: readonly Hook[] = [
  standIn({
    name: 'infima',
    writtenFor: writtenFor('infima', '@docusaurus/theme-classic'),
    reliesOn:
      'the theme imports its CSS framework, which src/css replaces, from infima/dist/css/default/default.css',
    inPlaceOf: path.join(packageFolder('infima'), 'dist/css/default/default.css'),
    file: 'nothing.css',
  }),
  standIn({
    name: 'prism',
    writtenFor: writtenFor('@docusaurus/theme-classic'),
    reliesOn:
      'the theme loads its highlighter in lib/prism-include-languages.js; code is highlighted at build here',
    inPlaceOf: themeFile('prism-include-languages.js'),
    file: 'nothing.ts?prism',
  }),
  standIn({
    name: 'nprogress',
    writtenFor: writtenFor('@docusaurus/theme-classic'),
    reliesOn: 'the theme shows a progress bar by lib/nprogress.js; pages change too fast for one here',
    inPlaceOf: themeFile('nprogress.js'),
    file: 'nothing.ts?nprogress',
  }),
  standIn({
    name: 'tslib',
    writtenFor: writtenFor('tslib', '@docusaurus/utils-common'),
    reliesOn: 'in the browser only @docusaurus/utils-common asks for tslib, and only for __importDefault',
    inPlaceOf: 'tslib$',
    file: 'tslib.ts',
    of: {name: 'tslib', has: ['__importDefault']},
  }),
];
