import type {LoadContext, Plugin} from '@docusaurus/types';
import {measureSite} from './measure.ts';

/** Prints what a first visit to each page is sent, at the end of the production build. */
export default function sizesPlugin({baseUrl, generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'sizes',
    postBuild({outDir, routesPaths}) {
      const pages = routesPaths
        .filter((route) => route.endsWith('/'))
        .map((route) => route.slice(baseUrl.length));
      const rows = [...measureSite({outDir, generatedFilesDir, baseUrl, pages})].map(([page, weight]) => {
        const total = weight.html + weight.css + weight.js + weight.font;
        return [`/${page}`, ...[weight.html, weight.css, weight.js, weight.font, total].map(kilobytes)];
      });
      const table = [['first load, KB (gzip)', 'html', 'css', 'js', 'font', 'all'], ...rows];
      console.log(
        table.map(([page = '', ...cells]) => page.padEnd(40) + cells.map(right).join('')).join('\n'),
      );
      return Promise.resolve();
    },
  };
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const right = (cell: string) => cell.padStart(8);
