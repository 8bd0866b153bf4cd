import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {withEmbedScript} from '../embed/script.ts';
import {headData, type Description} from '../head-data/index.ts';
import {withHeadData} from '../head-data/tags.ts';
import {articleOf, type Article} from '../reading/article.ts';
import {withoutMarks} from '../reading/marks.ts';
import {makeIndex} from '../search/make.ts';
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
      const pages = await readPages(outDir);
      const articles = new Map(pages.flatMap(({name, article}) => (article ? [[name, article.text]] : [])));
      await writePages(pages, outDir, {
        heads: await headData(built),
        searchIndex: makeIndex(built, articles),
      });
      await writeMarkdownPages(built, articles, process.env.SITE_URL);
      await writeWebManifest(outDir, siteConfig, {siteDir, baseUrl});
      // Last: it keeps the digest of every finished file.
      await writeWorker({
        outDir,
        baseUrl,
        workerDir: path.join(siteDir, 'src/worker'),
        isRetired: process.env.OFFLINE === 'off',
      });
      const places = routesPaths
        .filter((route) => route.endsWith('/'))
        .map((route) => route.slice(baseUrl.length));
      weighPages({outDir, generatedFilesDir, baseUrl, pages: places});
    },
  };
}

interface FinishedPage {
  /** Its file under the site's folder: 'glossary/index.html'. */
  readonly name: string;
  readonly html: string;
  readonly article: Article | undefined;
}

/** Reads each page once, for all that is made of its text. */
async function readPages(outDir: string): Promise<FinishedPage[]> {
  const files = await readdir(outDir, {recursive: true});
  return Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => {
        const html = settleMarks(await readFile(path.join(outDir, file), 'utf8'), file);
        return {name: file.replaceAll(path.sep, '/'), html, article: articleOf(html)};
      }),
  );
}

interface Additions {
  readonly heads: ReadonlyMap<string, Description>;
  /** The address of what search reads. */
  readonly searchIndex: string;
}

/** Writes each page as it is served. */
async function writePages(
  pages: readonly FinishedPage[],
  outDir: string,
  {heads, searchIndex}: Additions,
): Promise<void> {
  const fonts = await fontsOf(outDir);
  await Promise.all(
    pages.map(async ({name, html, article}) => {
      const unmarked = withoutMarks(html, article?.told ?? 0, name);
      const head = heads.get(name);
      const whole = head ? withHeadData(unmarked, head.tags, head.data) : unmarked;
      const finished = finishHead(withEmbedScript(whole, name), {fonts, searchIndex});
      await writeFile(path.join(outDir, name), finished);
    }),
  );
}

/** Addresses of the fonts that the style sheets name. */
async function fontsOf(outDir: string): Promise<string[]> {
  const files = (await readdir(outDir, {recursive: true})).filter((file) => file.endsWith('.css'));
  const css = await Promise.all(files.map((file) => readFile(path.join(outDir, file), 'utf8')));
  return [...new Set(css.join('').match(/[^("']+\.woff2/g) ?? [])];
}
