interface Loader {
  prefetch: (path: string) => unknown;
  preload: (path: string) => unknown;
}

/**
 * The framework fetches every page whose link scrolls into view. Here a page is fetched when the reader points at or
 * focuses its link (`preload`), and not before: a slow or metered connection is left alone. To be called when the
 * framework's entry has put its loader in place.
 */
export function prefetchByIntent(): void {
  const holder = window as unknown as {docusaurus: Loader};
  holder.docusaurus = {...holder.docusaurus, prefetch: () => false};
}
