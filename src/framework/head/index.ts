/*
 * The head of a page is sent as HTML alone: no program makes it a second time in the browser.
 *
 * Relies on Docusaurus asking react-helmet-async for `Helmet` and `HelmetProvider` alone, on its mark `data-rh` on what
 * the server wrote, and on `<html data-has-hydrated>` being the one thing of a head that changes in the browser.
 * Saves: see the line `head` in ARCHITECTURE.md (`npm run saves`). One would notice: a build that stops with the name
 * `head`; a title that stays behind (tests/path.spec.ts).
 */
import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {namesThatLack} from '../hooks/imports-of.ts';
import {missingModule, missingWords, pagesWhere} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';

const here = (file: string) => path.resolve('src/framework/head', file);

export const head: Hook = {
  name: 'head',
  folder: 'head',
  needs: ['islands'],
  writtenFor: writtenFor('@docusaurus/core', 'react-helmet-async'),
  reliesOn:
    'Docusaurus asks react-helmet-async for Helmet and HelmetProvider alone, and the server marks what it wrote into a head with data-rh',
  plugin: () => ({
    getClientModules: () => [here('take-head.ts')],
    configureWebpack: (_config, isServer): {resolve?: {alias: Record<string, string>}} =>
      // In development there is no server that has written a head.
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : {resolve: {alias: {'react-helmet-async$': here('no-helmet.ts')}}},
  }),
  misses: ({client, pages}) => [
    ...missingModule(client, here('no-helmet.ts'), "browser's"),
    ...namesThatLack('react-helmet-async', ['Helmet', 'HelmetProvider'], client),
    ...missingWords('@docusaurus/core/lib/client/hasHydratedDataAttribute.js', '<html data-has-hydrated='),
    ...pagesWhere(pages, (html) => !/<title data-rh/.test(html), 'has no <title data-rh>'),
  ],
};
