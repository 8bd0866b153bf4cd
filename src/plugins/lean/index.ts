import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

const here = (file: string) => path.resolve('src/plugins/lean', file);
const themeFile = (file: string) =>
  path.join(path.dirname(require.resolve('@docusaurus/theme-classic/package.json')), 'lib', file);

/**
 * Keeps from the reader's browser what no page uses. The theme's parts keep their class names, and src/css says what
 * they look like in place of the theme's CSS framework; code is highlighted at build, so no highlighter is sent; pages
 * change too fast for a progress bar.
 */
export default function leanPlugin(): Plugin {
  return {
    name: 'lean',
    getClientModules: () => [here('prefetch-by-intent.ts')],
    configureWebpack: () => ({
      resolve: {
        alias: {
          [require.resolve('infima/dist/css/default/default.css')]: path.resolve('src/css/site.css'),
          [themeFile('prism-include-languages.js')]: here('nothing.ts'),
          [themeFile('nprogress.js')]: here('nothing.ts'),
        },
      },
    }),
  };
}
