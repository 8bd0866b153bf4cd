import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {headData, type Description} from '../head-data/index.ts';
import {withHeadData} from '../head-data/tags.ts';
import {writeMarkdownPages} from '../markdown-pages/index.ts';
import {webManifestTags, writeWebManifest} from '../offline/web-manifest.ts';
import {writeWorker} from '../offline/worker.ts';
import {measureSite} from '../sizes/measure.ts';
import {printSizes} from '../sizes/print.ts';
import {earlyColour} from './early-colour.ts';
import {finishHead} from './head.ts';
import {settleMarks} from './kept-marks.ts';

/**
 * What is done to the finished files, in this order: the framework runs the ends of its plugins side by side, so steps
 * that build on each other stand in one.
 */
export default function finishPlugin({
  baseUrl,
  generatedFilesDir,
  siteDir,
  siteConfig,
  siteStorage,
}: LoadContext): Plugin {
  return {
    name: 'finish',
    injectHtmlTags: () => ({
      headTags: [
        ...[webManifestTags({siteDir, baseUrl})].flat(),
        {tagName: 'script', innerHTML: earlyColour(`theme${siteStorage.namespace}`)},
      ],
    }),
    async postBuild(built) {
      const {outDir, routesPaths} = built;
      await finishPages(outDir, await headData(built));
      await writeMarkdownPages(built, process.env.SITE_URL);
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

async function finishPages(outDir: string, heads: ReadonlyMap<string, Description>): Promise<void> {
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
        const html = settleMarks(await readFile(page, 'utf8'), file);
        const head = heads.get(file.replaceAll(path.sep, '/'));
        const whole = head ? withHeadData(html, head.tags, head.data) : html;
        await writeFile(page, finishHead(whole, {fonts}));
      }),
  );
}
