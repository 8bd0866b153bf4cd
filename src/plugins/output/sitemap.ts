import type {Options} from '@docusaurus/plugin-sitemap';
import type {RouteConfig} from '@docusaurus/types';
import {dateOf} from '../data/page-dates/index.ts';

type CreateItems = NonNullable<Options['createSitemapItems']>;

/** The sitemap with the true date of each page: Docusaurus knows that of its file alone. */
export const itemsWithTrueDates: CreateItems = async ({defaultCreateSitemapItems, routes, siteConfig}) => {
  const items = await defaultCreateSitemapItems({routes, siteConfig});
  const files = new Map(leaves(routes).map(({path, metadata}) => [path, metadata?.sourceFilePath]));
  return Promise.all(
    items.map(async ({url, ...item}) => {
      const file = files.get(new URL(url).pathname);
      const lastmod = file === undefined ? null : await dateOf(file, process.cwd());
      return {...item, url, lastmod};
    }),
  );
};

function leaves(routes: readonly RouteConfig[]): RouteConfig[] {
  return routes.flatMap((route) => (route.routes ? leaves(route.routes) : [route]));
}
