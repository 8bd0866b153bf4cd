import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Gives `@first-frames` to the server's bundle and an empty list to the browser's. */
export default function firstFrames({siteDir}: LoadContext): Plugin {
  return {
    name: 'first-frames',
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: {
          '@first-frames': path.join(siteDir, 'src/labs', isServer ? 'firstFrames.ts' : 'noFirstFrames.ts'),
        },
      },
    }),
  };
}
