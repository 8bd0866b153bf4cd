import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

const here = (file: string) => path.resolve('src/plugins/short-tasks', file);

/**
 * Whoever comes back to a place in a page, or to one that the address names, gets all of it laid out at once
 * (src/css/drawing.css): the browser seeks the place while the page loads, and with guessed lengths would miss it.
 */
const wholeForAPlace = `(function () {
  var entry = performance.getEntriesByType('navigation')[0];
  if (location.hash || (entry && entry.type !== 'navigate')) document.documentElement.dataset.whole = '';
})();`;

/**
 * A page comes to life in many short tasks and no long one, so that a slow phone answers a tap between any two of
 * them. While one writes, the framework's own entry serves, which can exchange modules.
 */
export default function shortTasks(): Plugin {
  return {
    name: 'short-tasks',
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: wholeForAPlace}]}),
    getClientModules: () => [path.resolve('src/hooks/page-turn/turn-pages.ts')],
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production' ? {} : {entry: here('entry.ts')},
  };
}
