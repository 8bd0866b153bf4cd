import {pageAt} from './pages.ts';

/** What the build puts into each page (src/plugins/head-data): React, which knows nothing of it, marks what it owns. */
const putInAtBuild = 'meta[property]:not([data-rh]), link[rel=canonical], script[type="application/ld+json"]';

interface Route {
  readonly location: {readonly pathname: string};
  readonly previousLocation: {readonly pathname: string} | null;
}

/**
 * Called by the framework when a page has been drawn: the page's address, its picture and its data are from now on those
 * of the page that is shown, for whoever shares or keeps it. An address that leads nowhere has none.
 */
export function onRouteDidUpdate({location, previousLocation}: Route): void {
  if (__WITH_TEXT__ || !previousLocation || previousLocation.pathname === location.pathname) return;
  for (const element of document.querySelectorAll(putInAtBuild)) element.remove();
  const page = pageAt(location.pathname);
  for (const element of page?.querySelectorAll(putInAtBuild) ?? [])
    document.head.append(document.importNode(element, true));
}
