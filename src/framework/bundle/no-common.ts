import type {Hook} from '../hooks/hook.ts';
import {count} from '../hooks/seen.ts';
import {missingWords} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';

const switchedOff = 'no-common';

/**
 * Leaves what the labs share with the labs.
 *
 * Docusaurus puts what stands in more scripts than half its pages into one named `common`, which every page then asks
 * for. It counts a lab's scripts as it counts pages, so the more labs there are, the more of their code every lesson
 * fetches. Now each lab's script has its own copy, and who opens no lab fetches none of it.
 *
 * Relies on the name of that group in the bundler's options. One would notice: a build that stops with the name
 * `no-common`; a request more on every lesson (tests/budgets.spec.ts).
 */
export const noCommon: Hook = {
  name: 'no-common',
  folder: 'bundle',
  writtenFor: writtenFor('@docusaurus/core'),
  reliesOn: 'splitChunks.cacheGroups of the browser’s bundle has a group named common',
  plugin: () => ({
    configureWebpack: (config, isServer) => {
      const {splitChunks} = config.optimization ?? {};
      if (isServer || !splitChunks || !splitChunks.cacheGroups?.['common']) return {};
      count(switchedOff);
      return {optimization: {splitChunks: {cacheGroups: {common: false}}}};
    },
  }),
  misses: ({counted}) => [
    ...(counted(switchedOff) === 0 ? ['the bundler’s options have no group named common'] : []),
    ...missingWords('@docusaurus/core/lib/webpack/base.js', "name: 'common'", 'minChunks'),
  ],
};
