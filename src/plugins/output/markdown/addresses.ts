/** Where things are, as the Markdown says it. */
export interface Addresses {
  /** The HTML of a page, and there a place in it. */
  page(permalink: string, anchor?: string): string;
  /** The Markdown of a page. */
  markdown(permalink: string): string;
  /** A file under the site's base address: 'llms.txt'. */
  file(name: string): string;
}

/**
 * The Markdown of a page lies beside its HTML: `/bootcamp/flp/index.md` beside `/bootcamp/flp/index.html`.
 * @param permalink ends in a slash, as all pages do
 */
export const markdownFile = (permalink: string): string => `${permalink}index.md`;

/**
 * @param origin 'https://example.org', or empty where nobody said it: then addresses begin with the base address
 * @param baseUrl '/' or '/somewhere/'
 */
export function makeAddresses(origin: string, baseUrl: string): Addresses {
  return {
    page: (permalink, anchor) => `${origin}${permalink}${anchor === undefined ? '' : `#${anchor}`}`,
    markdown: (permalink) => `${origin}${markdownFile(permalink)}`,
    file: (name) => `${origin}${baseUrl}${name}`,
  };
}
