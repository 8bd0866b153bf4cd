import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Sends the site's own style sheet in place of the theme's framework (Infima): the theme's parts keep their class
 * names, and src/css says what they look like, so that a reader loads no rule that no page uses.
 */
export default function stylePlugin(): Plugin {
  return {
    name: 'style',
    configureWebpack: () => ({
      resolve: {
        alias: {
          'infima/dist/css/default/default.css': path.resolve('src/css/site.css'),
          [require.resolve('infima/dist/css/default/default.css')]: path.resolve('src/css/site.css'),
        },
      },
    }),
  };
}
