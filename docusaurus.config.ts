import type {Config} from '@docusaurus/types';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {UserThemeConfig} from '@docusaurus/theme-common';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import smartypants from 'remark-smartypants';
import {bookFile} from './src/commands/book/plan.ts';
import {ownKinds} from './src/plugins/steps/block-kinds.ts';
import changelog from './src/plugins/steps/changelog.ts';
import gluedCitations from './src/plugins/steps/citations/glue.ts';
import formulas from './src/plugins/steps/formulas/index.ts';
import {framework} from './src/framework/index.ts';
import {staleBuild} from './src/plugins/output/offline/stale.ts';
import {itemsWithTrueDates} from './src/plugins/output/sitemap.ts';
import readyMadeCode from './src/plugins/steps/ready-made/code.ts';
import accessibleTables from './src/plugins/steps/ready-made/table.ts';
import tagImports from './src/plugins/steps/tags/imports.ts';
import {homeOf} from './src/plugins/data/tag-homes.ts';
import {lessonSteps} from './src/plugins/steps/index.ts';
import {marks} from './src/plugins/data/typography.ts';

/** Where the site will live. The Pages workflow sets both; a fork needs no edit. */
const url = process.env.SITE_URL ?? 'http://localhost:3000';
const baseUrl = process.env.BASE_URL ?? '/';

/** Set by GitHub Actions and by hosted editors. It names the edit links and nothing else. */
const repository = process.env.GITHUB_REPOSITORY;

/** The deploy workflow says BOOK=yes and then makes the file (`npm run book`); elsewhere no link leads to nothing. */
const book =
  process.env.BOOK === 'yes'
    ? `<a href="${baseUrl}${bookFile}">The whole bootcamp as a book (PDF)</a>. `
    : '';

/** What reaches into the insides of Docusaurus; `PLAIN=1` leaves it out (ARCHITECTURE.md). */
const inside = framework({
  siteFolder: process.cwd(),
  homeOf: (name) => homeOf(name, process.cwd()),
  slots: ['Hint', 'Label', 'Outcome', 'Prompt', 'Setting', 'Why'],
  attached: {'src/components/ScrollFrame/index.tsx': 'src/components/ScrollFrame/attach.ts'},
  withoutSideEffects: [
    // Data of pictures that only the server draws; nothing happens when they are read.
    /[\\/]docs[\\/].+[\\/]figures[\\/][^\\/]+\.ts$/,
    // The pictures themselves: a lesson that only shows one does not send what a lab draws it with.
    /[\\/]src[\\/]views[\\/].+\.tsx?$/,
  ],
  clientModules: ['src/views/styles.ts'],
  themeFolder: 'src/theme',
  styles: ['src/css', 'src/theme', 'src/components', 'src/views', 'src/labs'],
  firstFrames: {
    name: '@first-frames',
    onServer: 'src/labs/firstFrames.ts',
    inBrowser: 'src/labs/noFirstFrames.ts',
  },
  firstScript: staleBuild,
});

const docs: DocsOptions = {
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  showLastUpdateTime: true,
  editUrl: repository && `https://github.com/${repository}/edit/main/`,
  admonitions: {keywords: ownKinds},
  // Before the headings are gathered for the table of contents.
  beforeDefaultRemarkPlugins: [
    [changelog, {siteFolder: process.cwd()}],
    [smartypants, marks],
  ],
  remarkPlugins: [remarkMath, ...lessonSteps],
  rehypePlugins: [
    [rehypeKatex, {strict: 'error', output: 'mathml'}],
    formulas,
    readyMadeCode,
    accessibleTables,
    gluedCitations,
    ...inside.rehypePlugins,
    [tagImports, {siteFolder: process.cwd()}],
  ],
  recmaPlugins: inside.recmaPlugins,
};

const themeConfig: UserThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
  navbar: {title: 'Distributed Systems Bootcamp', items: []},
  footer: {
    copyright: `${book}<a href="${baseUrl}whats-new/">What is new</a>. Text: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Code: MIT. Nothing on this site counts, follows or identifies you; your progress stays in your browser.`,
  },
  // Code is highlighted at build (src/plugins/steps/ready-made); an empty list would bundle all of Prism by accident.
  prism: {additionalLanguages: ['bash']},
};

const config: Config = {
  title: 'Distributed Systems Bootcamp',
  favicon: 'favicon.svg',
  tagline: 'Five lessons that teach you to reason about systems that fail in parts',
  url,
  baseUrl,
  trailingSlash: true,
  ssrTemplate: inside.ssrTemplate,
  // It would be shown wherever scripts come late, which is everywhere here.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: {rspackPersistentCache: false}},
  storage: {type: 'localStorage', namespace: true},
  // `OFFLINE=off` builds a site that takes its service worker back (ARCHITECTURE.md).
  customFields: {offline: process.env.OFFLINE !== 'off'},
  i18n: {defaultLocale: 'en-GB', locales: ['en-GB']},
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  themes: [['@docusaurus/theme-classic', {customCss: './src/css/site.css'}]],
  plugins: [
    ...inside.plugins,
    './src/plugins/data/written-pages/index.ts',
    './src/plugins/data/path/index.ts',
    '@docusaurus/plugin-css-cascade-layers',
    ['@docusaurus/plugin-content-docs', docs],
    './src/plugins/data/watched-files/index.ts',
    './src/plugins/data/library/index.ts',
    './src/plugins/data/review/index.ts',
    './src/plugins/output/search/index.ts',
    // Of a page's change only its date is known; how often it changes, and what it weighs, would be guesses.
    [
      '@docusaurus/plugin-sitemap',
      {lastmod: 'date', changefreq: null, priority: null, createSitemapItems: itemsWithTrueDates},
    ],
    './src/plugins/output/finish/index.ts',
  ],
  themeConfig,
};

export default config;
