/**
 * Whether this page is a lab in a frame of another page, as its address asked (src/plugins/output/embed). Such a page
 * keeps nothing in the browser: whoever reads the other page has not chosen this site.
 */
export function isEmbedded(): boolean {
  return typeof document !== 'undefined' && 'embed' in document.documentElement.dataset;
}
