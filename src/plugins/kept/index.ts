import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * How a lesson reaches the browser once: as HTML. Its text is in the server's bundle alone; the browser's leaves what
 * came, and takes it from the next page's HTML when the reader goes there (src/components/Kept). While one writes
 * there is no server, so the script holds the text.
 */
export default function keptPlugin(): Plugin {
  return {
    name: 'kept',
    getClientModules: () =>
      ['src/components/Kept/head.ts', 'src/views/styles.ts'].map((file) => path.resolve(file)),
    configureWebpack: (_config, isServer, {currentBundler}) => ({
      plugins: [
        new currentBundler.instance.DefinePlugin({
          __WITH_TEXT__: JSON.stringify(isServer || process.env.NODE_ENV !== 'production'),
        }),
      ],
      module: {
        rules: [
          // Data of pictures that only the server draws; nothing happens when they are read.
          {test: /[\\/]docs[\\/].+[\\/]figures[\\/][^\\/]+\.ts$/, sideEffects: false},
          // The pictures themselves: a lesson that only shows one does not send what a lab draws it with.
          {test: /[\\/]src[\\/]views[\\/].+\.tsx?$/, sideEffects: false},
        ],
      },
      resolve: {
        alias: {
          [require.resolve('@docusaurus/core/lib/client/preload.js')]: path.resolve(
            'src/components/Kept/preload.ts',
          ),
        },
      },
    }),
  };
}
