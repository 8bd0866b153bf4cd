import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Element} from 'hast';
import {withEmbedScript} from '../embed/script.ts';
import {headData, type Description} from '../head-data/index.ts';
import {withHeadData} from '../head-data/tags.ts';
import {articleOf} from '../reading/article.ts';
import {withoutMarks} from '../reading/marks.ts';
import {writeMarkdownPages} from '../markdown/index.ts';
import {webManifestTags, writeWebManifest} from '../offline/web-manifest.ts';
import {writeWorker} from '../offline/worker.ts';
import {weighPages} from '../../../framework/sizes/index.ts';
import {finishHead} from './head.ts';
import {settleMarks} from '../../../framework/islands/settle-marks.ts';

/**
 * What is done to the finished files, in this order: Docusaurus runs the ends of its plugins side by side, so steps
 * that build on each other stand in one.
 */
export default function finishPlugin({baseUrl, generatedFilesDir, siteDir, siteConfig}: LoadContext): Plugin {
  return {
    name: 'finish',
    injectHtmlTags: () => ({
      headTags: [webManifestTags({siteDir, baseUrl})].flat(),
    }),
    async postBuild(built) {
      const {outDir, routesPaths} = built;
      const articles = await finishPages(outDir, await headData(built));
      await writeMarkdownPages(built, articles, process.env.SITE_URL);
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
      weighPages({outDir, generatedFilesDir, baseUrl, pages});
    },
  };
}

/** Reads each page once, for all that is made of its text, and writes it as it is served. */
async function finishPages(
  outDir: string,
  heads: ReadonlyMap<string, Description>,
): Promise<Map<string, Element>> {
  const articles = new Map<string, Element>();
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
        const drawn = settleMarks(await readFile(page, 'utf8'), file);
        const name = file.replaceAll(path.sep, '/');
        const article = articleOf(drawn);
        if (article) articles.set(name, article.text);
        const html = withoutMarks(drawn, article?.told ?? 0, name);
        const head = heads.get(name);
        const whole = head ? withHeadData(html, head.tags, head.data) : html;
        await writeFile(page, finishHead(withEmbedScript(whole, name), {fonts}));
      }),
  );
  return articles;
}
