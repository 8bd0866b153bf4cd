import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {indexMeta} from '../../../core/finding/dialog-ids.ts';
import {opener} from './opener.ts';
import {builtIndex, indexFolder} from './write.ts';

/**
 * What pages need to search. The index is made of finished pages (../finish), which write its address into themselves;
 * in development there are none, and the last build's index stands in.
 */
export default function search({siteDir, siteStorage, baseUrl, outDir}: LoadContext): Plugin {
  const lastBuilt = process.env.NODE_ENV === 'development' ? builtIndex(outDir) : undefined;
  return {
    name: 'search',
    getClientModules: () => [path.join(siteDir, 'src/components/Search/arrival.ts')],
    injectHtmlTags: () => ({
      headTags: lastBuilt
        ? [{tagName: 'meta', attributes: {name: indexMeta, content: baseUrl + lastBuilt}}]
        : [],
      postBodyTags: [{tagName: 'script', innerHTML: opener(siteStorage.namespace)}],
    }),
    configureWebpack: () => (lastBuilt === undefined ? undefined : serving(outDir, baseUrl)),
  };
}

/** Has the server of `npm start` give out the last build's index. */
function serving(outDir: string, baseUrl: string) {
  const directory = path.join(outDir, indexFolder);
  return {
    mergeStrategy: {},
    devServer: {static: [{directory, publicPath: baseUrl + indexFolder, watch: false}]},
  };
}
