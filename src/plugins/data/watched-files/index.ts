import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Data that every page may draw on. */
const shared = ['docs/glossary.yaml', 'docs/next-steps/catalog.yaml', 'CHANGELOG.md'];

/**
 * Tells the bundler which files a lesson's remark steps read (samples, sources, catalog, glossary), so that
 * `npm start` compiles the page anew when one of them is edited.
 */
export default function watchedFiles({siteDir}: LoadContext): Plugin {
  return {
    name: 'watched-files',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.mdx$/,
            enforce: 'pre',
            include: path.join(siteDir, 'docs'),
            use: {
              loader: path.join(siteDir, 'src/plugins/data/watched-files/loader.mjs'),
              options: {siteDir, shared},
            },
          },
        ],
      },
    }),
  };
}
