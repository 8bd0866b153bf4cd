import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {DocusaurusConfig, LoadedPlugin} from '@docusaurus/types';
import type {Lesson} from '../../../core/learning/lesson.ts';
import {placeSteps} from '../../data/path/place-steps.ts';
import type {Page} from '../markdown/site.ts';
import type {Section} from '../markdown/llms.ts';
import {pagesOf} from '../markdown/pages.ts';
import {sectionsOf} from '../markdown/sections.ts';
import type {SiteFacts} from './structured/site.ts';

/** What Docusaurus hands over when all is built. */
export interface Built {
  readonly siteDir: string;
  readonly siteConfig: DocusaurusConfig;
  readonly baseUrl: string;
  readonly outDir: string;
  readonly plugins: readonly LoadedPlugin[];
}

export interface Gathered {
  readonly site: SiteFacts;
  readonly pages: readonly Page[];
  readonly sections: readonly Section[];
}

/** The site's pages, its path and its menu, as the plugins that own them know them. */
export function gather({siteDir, siteConfig, baseUrl, plugins}: Built): Gathered {
  const contentOf = (plugin: string) => plugins.find(({name}) => name === plugin)?.content;
  const docs = contentOf('docusaurus-plugin-content-docs') as LoadedContent;
  const steps = placeSteps(contentOf('learning-path') as Lesson[], docs);
  const {title, tagline, url: origin, i18n} = siteConfig;
  const pages = pagesOf(docs, siteDir);
  return {
    site: {
      title,
      description: `${tagline}.`,
      origin,
      home: `${origin}${baseUrl}`,
      language: i18n.defaultLocale,
      steps: steps.map((step) => ({...step, url: `${origin}${step.permalink}`})),
    },
    pages,
    sections: sectionsOf(docs.loadedVersions[0]?.sidebars['path'] ?? [], pages),
  };
}
