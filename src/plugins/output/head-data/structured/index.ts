import type {BreadcrumbList, Graph, Thing} from 'schema-dts';
import type {GlossaryEntry} from '../../../../core/learning/glossary.ts';
import {course} from './course.ts';
import {definedTerms} from './glossary.ts';
import {lab, lesson} from './lesson.ts';
import {webSite, type PageFacts, type SiteFacts} from './site.ts';

/** What a page is, beyond a page. */
export type Kind =
  | {readonly kind: 'start'}
  | {readonly kind: 'lesson' | 'lab'; readonly step: SiteFacts['steps'][number]}
  | {readonly kind: 'glossary'; readonly entries: readonly GlossaryEntry[]}
  | {readonly kind: 'page'};

/** All that a page tells machines about itself, in the words of schema.org. */
export function structuredData(page: PageFacts, kind: Kind, site: SiteFacts): Graph {
  const way = page.crumbs.length > 1 ? [breadcrumbs(page)] : [];
  return {'@context': 'https://schema.org', '@graph': [...thingsOf(page, kind, site), ...way]};
}

function thingsOf(page: PageFacts, kind: Kind, site: SiteFacts): Thing[] {
  switch (kind.kind) {
    case 'start':
      return [webSite(site), course(site)];
    case 'lesson':
      return [lesson(page, kind.step, site)];
    case 'lab':
      return [lab(page, kind.step, site)];
    case 'glossary':
      return [definedTerms(page, kind.entries, site)];
    case 'page':
      return [];
  }
}

function breadcrumbs({crumbs}: PageFacts): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({name, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
