import {buildSync} from 'esbuild';
import type {find, Path, pointOn} from './find-in-page.ts';
import type {Place} from './visitor.ts';

/** A script that gives a page `byRole`, to find and to press by role and name. Made once a run: a protocol carries text, not modules. */
export const finderScript =
  buildSync({
    entryPoints: ['tests/engines/find-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'byRole',
    target: 'es2022',
    minify: true,
  }).outputFiles[0]?.text ?? '';

export interface WithFinder {
  byRole?: {find: typeof find; pointOn: typeof pointOn};
}

export function pathOf({role, name, within}: Place): Path {
  return [...(within ? pathOf(within) : []), {role, source: name.source, flags: name.flags}];
}
