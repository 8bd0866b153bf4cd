import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {webManifestTags, writeWebManifest} from '../offline/web-manifest.ts';
import {writeWorker} from '../offline/worker.ts';
import {measureSite} from '../sizes/measure.ts';
import {printSizes} from '../sizes/print.ts';
import {finishHead} from './head.ts';

/**
 * What is done to the finished files, in this order: the framework runs the ends of its plugins side by side, so steps
 * that build on each other stand in one.
 */
export default function finishPlugin({baseUrl, generatedFilesDir, siteDir, siteConfig}: LoadContext): Plugin {
  return {
    name: 'finish',
    injectHtmlTags: () => ({headTags: webManifestTags({siteDir, baseUrl})}),
    async postBuild({outDir, routesPaths}) {
      await finishPages(outDir);
      await writeWebManifest(outDir, siteConfig, {siteDir, baseUrl});
      // Last: it keeps the digest of every finished file.
      await writeWorker({
        outDir,
        baseUrl,
        workerDir: path.join(siteDir, 'src/worker'),
        isRetired: process.env.OFFLINE === 'off',
      });
      const pages = routesPaths
        .filter((route) => route.endsWith('/'))
        .map((route) => route.slice(baseUrl.length));
      printSizes(measureSite({outDir, generatedFilesDir, baseUrl, pages}));
    },
  };
}

async function finishPages(outDir: string): Promise<void> {
  const files = await readdir(outDir, {recursive: true});
  const css = await Promise.all(
    files.filter((file) => file.endsWith('.css')).map((file) => readFile(path.join(outDir, file), 'utf8')),
  );
  const fonts = [...new Set(css.join('').match(/[^("']+\.woff2/g) ?? [])];
  await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => {
        const page = path.join(outDir, file);
        await writeFile(page, finishHead(await readFile(page, 'utf8'), {fonts}));
      }),
  );
}
