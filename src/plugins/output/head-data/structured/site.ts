import type {Organization, WebSite} from 'schema-dts';
import type {Step} from '../../../../core/learning/lesson.ts';

/** A page as structured data sees it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The whole address. */
  readonly url: string;
  /** The address of its picture. */
  readonly picture: string;
  /** '2026-11-23', or null where nobody knows. */
  readonly changed: string | null;
  /** The way here from the Start page: the pages above it, the Start page first, this page last. */
  readonly crumbs: readonly {readonly name: string; readonly url: string}[];
}

/** What is true of the whole site. */
export interface SiteFacts {
  readonly title: string;
  readonly description: string;
  /** 'https://example.org' */
  readonly origin: string;
  /** The Start page's whole address. */
  readonly home: string;
  readonly language: string;
  readonly steps: readonly (Step & {readonly url: string})[];
}

/** Of the text; the code has another, which structured data has no place for. */
export const license = 'https://creativecommons.org/licenses/by/4.0/';

export const courseId = ({home}: SiteFacts): string => `${home}#course`;

/** Who stands behind it: those whom the licence names. */
export function makers({home}: SiteFacts): Organization {
  return {
    '@type': 'Organization',
    '@id': `${home}#makers`,
    name: 'The Distributed Systems Bootcamp contributors',
    url: home,
  };
}

export function webSite(site: SiteFacts): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${site.home}#site`,
    name: site.title,
    description: site.description,
    url: site.home,
    inLanguage: site.language,
    license,
    publisher: makers(site),
  };
}

/** A duration as ISO 8601 has it. */
export const minutes = (count: number): string => `PT${count}M`;
