import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const here = (file: string) => path.resolve('src/plugins/lean', file);
const themeFile = (file: string) =>
  path.join(path.dirname(require.resolve('@docusaurus/theme-classic/package.json')), 'lib', file);

/**
 * What the framework hands to the browser and reads on the server alone: how the site is built, and what each page is
 * about, for every page.
 */
const readOnServer = [
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
  },
  {file: /plugin-content-docs[\\/]default[\\/]p[\\/].+\.json$/, fields: ['version.docs.*.description']},
  {
    file: /plugin-content-docs[\\/]default[\\/]site-docs-.+\.json$/,
    fields: ['frontMatter', 'editUrl', 'lastUpdatedAt', 'previous', 'next'],
  },
  {file: /site-metadata\.json$/, fields: ['pluginVersions']},
];

/**
 * Keeps from the reader's browser what no page uses. The theme's parts keep their class names, and src/css says what
 * they look like in place of the theme's CSS framework; code is highlighted at build, so no highlighter is sent; pages
 * change too fast for a progress bar.
 */
export default function leanPlugin({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'lean',
    getClientModules: () => [here('one-script.ts')],
    configureWebpack: (_config, isServer) => ({
      module: {rules: isServer || isWriting() ? [] : leaveOut(generatedFilesDir)},
      resolve: {
        alias: {
          [require.resolve('infima/dist/css/default/default.css')]: path.resolve('src/css/site.css'),
          [themeFile('prism-include-languages.js')]: here('nothing.ts'),
          [themeFile('nprogress.js')]: here('nothing.ts'),
          ...(isServer
            ? {}
            : {tslib$: here('tslib.ts'), 'hoist-non-react-statics': here('keep-component.ts')}),
          ...(isServer || isWriting() ? {} : {'react-helmet-async$': here('still-head.ts')}),
        },
      },
    }),
  };
}

/** While one writes there is no server, so the browser draws what a server would have, the head too. */
function isWriting(): boolean {
  return process.env.NODE_ENV !== 'production';
}

function leaveOut(generatedFilesDir: string) {
  return readOnServer.map(({file, fields}) => ({
    test: file,
    include: generatedFilesDir,
    enforce: 'pre' as const,
    use: {loader: here('leave-out.mjs'), options: {fields}},
  }));
}
