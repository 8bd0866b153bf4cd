/*
 * What a first visit to each page weighs, printed at the end of a build and held by tests/sizes.spec.ts.
 *
 * Relies on the shapes of client-manifest.json and routesChunkNames.json, which Docusaurus writes for its own server.
 * Saves: nothing by itself; it is how one sees what the others save. One would notice: a build that stops with the name
 * `sizes`, since every script that a page asks for must be among those that are weighed, and a page has a style sheet.
 */
import type {Hook} from '../hooks/hook.ts';
import {hooksOn} from '../hooks/switch.ts';
import {writtenFor} from '../hooks/written-for.ts';
import {measureSite, type Site} from './measure.ts';
import {printSizes} from './print.ts';

export const sizes: Hook = {
  name: 'sizes',
  folder: 'sizes',
  writtenFor: writtenFor('@docusaurus/core'),
  reliesOn: 'client-manifest.json says which script holds which part of a route of routesChunkNames.json',
  // `weighPages` stops the build by itself.
  misses: () => [],
};

/** Prints the weight of each page, unless the build was told not to reach for it. */
export function weighPages(site: Site): void {
  if (hooksOn([sizes], knownAlone()).length > 0) printSizes(measureSite(site));
}

/** `WITHOUT` as far as it is about this hook; the configuration has judged the other names. */
function knownAlone() {
  const {PLAIN, WITHOUT = ''} = process.env;
  return {PLAIN, WITHOUT: WITHOUT.split(',').includes('sizes') ? 'sizes' : ''};
}
