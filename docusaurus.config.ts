import type {Config} from '@docusaurus/types';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {UserThemeConfig} from '@docusaurus/theme-common';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import smartypants from 'remark-smartypants';
import {bookFile} from './src/commands/book/plan.ts';
import {ownKinds} from './src/plugins/blocks/kinds.ts';
import gluedCitations from './src/plugins/citations/glue.ts';
import formulas from './src/plugins/formulas/index.ts';
import textOnce from './src/plugins/kept/text-once.ts';
import withText from './src/plugins/kept/with-text.ts';
import {template} from './src/plugins/finish/template.ts';
import {itemsWithTrueDates} from './src/plugins/page-dates/sitemap.ts';
import readyMadeCode from './src/plugins/ready-made/code.ts';
import accessibleTables from './src/plugins/ready-made/table.ts';
import tagImports from './src/plugins/tags/imports.ts';
import {lessonSteps} from './src/plugins/tags/index.ts';
import {marks} from './src/plugins/typography/index.ts';

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

const docs: DocsOptions = {
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  showLastUpdateTime: true,
  editUrl: repository && `https://github.com/${repository}/edit/main/`,
  admonitions: {keywords: ownKinds},
  // Before the headings are gathered for the table of contents.
  beforeDefaultRemarkPlugins: [[smartypants, marks]],
  remarkPlugins: [remarkMath, ...lessonSteps],
  rehypePlugins: [
    [rehypeKatex, {strict: 'error', output: 'mathml'}],
    formulas,
    readyMadeCode,
    accessibleTables,
    gluedCitations,
    [textOnce, {siteFolder: process.cwd()}],
    [tagImports, {siteFolder: process.cwd()}],
  ],
  recmaPlugins: [withText],
};

const themeConfig: UserThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
  navbar: {title: 'Distributed Systems Bootcamp', items: []},
  footer: {
    copyright: `${book}Text: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Code: MIT. Nothing on this site counts, follows or identifies you; your progress stays in your browser.`,
  },
  // Code is highlighted at build (src/plugins/ready-made); an empty list would bundle all of Prism by accident.
  prism: {additionalLanguages: ['bash']},
};

const config: Config = {
  title: 'Distributed Systems Bootcamp',
  favicon: 'favicon.svg',
  tagline: 'Five lessons that teach you to reason about systems that fail in parts',
  url,
  baseUrl,
  trailingSlash: true,
  ssrTemplate: template,
  // It would be shown wherever scripts come late, which is everywhere here.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: {rspackPersistentCache: false}},
  storage: {type: 'localStorage', namespace: true},
  // `OFFLINE=off` builds a site that takes its service worker back (CONTRIBUTING.md).
  customFields: {offline: process.env.OFFLINE !== 'off'},
  i18n: {defaultLocale: 'en-GB', locales: ['en-GB']},
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  themes: ['@docusaurus/theme-classic'],
  plugins: [
    './src/plugins/first-frames/index.ts',
    './src/plugins/learning-path/index.ts',
    './src/plugins/kept/index.ts',
    './src/plugins/lean/index.ts',
    './src/plugins/short-tasks/index.ts',
    '@docusaurus/plugin-css-cascade-layers',
    ['@docusaurus/plugin-content-docs', docs],
    './src/plugins/watched-files/index.ts',
    './src/plugins/library/index.ts',
    './src/plugins/search/index.ts',
    // Of a page's change only its date is known; how often it changes, and what it weighs, would be guesses.
    [
      '@docusaurus/plugin-sitemap',
      {lastmod: 'date', changefreq: null, priority: null, createSitemapItems: itemsWithTrueDates},
    ],
    './src/plugins/finish/index.ts',
  ],
  themeConfig,
};

export default config;
