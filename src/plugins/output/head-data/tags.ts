import type {Graph} from 'schema-dts';

/** What Docusaurus does not say of a page. */
export interface Sharing {
  readonly site: string;
  /** The page's whole address. */
  readonly url: string;
  /** 'en-GB' */
  readonly language: string;
  readonly type: 'website' | 'article';
  /** The picture's whole address. */
  readonly picture: string;
  /** The picture in words. */
  readonly alt: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page's address, and Open Graph's tags beyond the title and the description that are there already. */
export function sharingTags({site, url, language, type, picture, alt}: Sharing): string {
  const properties = {
    'og:url': url,
    'og:type': type,
    'og:site_name': site,
    'og:locale': language.replace('-', '_'),
    'og:image': picture,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': alt,
  };
  const tags = Object.entries(properties).map(
    ([name, value]) => `<meta property="${name}" content="${escaped(value)}">`,
  );
  return [
    `<link rel="canonical" href="${escaped(url)}">`,
    '<meta name="twitter:card" content="summary_large_image">',
    ...tags,
  ].join('');
}

/** A block of data: no script, so the policy has nothing to allow. No text in it can end the block. */
export function dataBlock(graph: Graph): string {
  if (graph['@graph'].length === 0) return '';
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}

/** A page's HTML with the tags at the end of its head, and the data at the end, where it keeps no reader waiting. */
export function withHeadData(html: string, tags: string, data: string): string {
  const inHead = insertBefore(html, '</head>', tags) ?? insertBefore(html, '<body', tags);
  const whole = inHead && insertBefore(inHead, '</body>', data);
  if (!whole) throw new Error('A page has no </body> or no head; see src/framework/hydration/template.ts.');
  return whole;
}

function insertBefore(html: string, mark: string, text: string): string | undefined {
  const at = mark === '</body>' ? html.lastIndexOf(mark) : html.indexOf(mark);
  return at < 0 ? undefined : html.slice(0, at) + text + html.slice(at);
}
