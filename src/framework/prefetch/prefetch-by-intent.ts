interface Loader {
  prefetch: (path: string) => unknown;
  preload: (path: string) => unknown;
}

let isOurs = false;

/**
 * Docusaurus fetches every page whose link scrolls into view. Here a page is fetched when the reader points at or
 * focuses its link (`preload`), and not before: a slow or metered connection is left alone. Called when the first page
 * stands, which is before a link can have been seen.
 */
export function onRouteDidUpdate(): void {
  if (isOurs) return;
  isOurs = true;
  const holder = window as unknown as {docusaurus: Loader};
  holder.docusaurus = {...holder.docusaurus, prefetch: () => false};
}
