import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

const here = (file: string) => path.resolve('src/plugins/short-tasks', file);

/**
 * A page comes to life in many short tasks and no long one, so that a slow phone answers a tap between any two of
 * them. While one writes, the framework's own entry serves, which can exchange modules.
 */
export default function shortTasks(): Plugin {
  return {
    name: 'short-tasks',
    getClientModules: () => [path.resolve('src/hooks/page-turn/turn-pages.ts')],
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production' ? {} : {entry: here('entry.ts')},
  };
}
