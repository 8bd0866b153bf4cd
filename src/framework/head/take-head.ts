import {pageAt} from '../islands/fetched-pages.ts';

/**
 * What differs from page to page in a head: what react-helmet-async put there at build, and what the build added
 * (structured data, sharing tags), before the text or after it. An icon that is put in anew would be fetched anew.
 */
const ofThePage =
  '[data-rh]:not([name=viewport], [rel=icon]), meta[property], link[rel=canonical], script[type="application/ld+json"]';

interface Route {
  readonly location: {readonly pathname: string};
  readonly previousLocation: {readonly pathname: string} | null;
}

/**
 * Called by Docusaurus when a page has been drawn: the window's title, what the page says of itself and the classes
 * that its styles ask for are from now on those of the page that is shown, for whoever shares or saves it. They come
 * from its HTML, as its text does, so the browser needs no program that makes them.
 */
export function onRouteDidUpdate({location, previousLocation}: Route): void {
  if (!previousLocation || previousLocation.pathname === location.pathname) return;
  const page = pageAt(location.pathname);
  if (!page) return;
  document.documentElement.className = page.documentElement.className;
  for (const element of document.querySelectorAll(ofThePage)) element.remove();
  for (const element of page.querySelectorAll(ofThePage))
    document.head.append(document.importNode(element, true));
}
