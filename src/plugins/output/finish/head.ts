import {indexMeta} from '../../../core/finding/dialog-ids.ts';
import {policyFor} from './policy.ts';

interface Site {
  /** Addresses of the fonts that the style sheets name. */
  readonly fonts: readonly string[];
  /** The address of what search reads, for the first time that somebody searches. */
  readonly searchIndex: string;
}

/**
 * One page's HTML with what can be known only when everything is built: its policy, as the first thing that can
 * matter, the font that its text will ask for anyway, and where the search's index is.
 */
export function finishHead(html: string, {fonts, searchIndex}: Site): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  const referrer = '<meta name="referrer" content="strict-origin-when-cross-origin">';
  const search = `<meta name="${indexMeta}" content="${searchIndex}">`;
  const preloads = fonts.map(
    (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`,
  );
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html);
  if (charset === null)
    throw new Error('A page has no <meta charset>; see src/framework/hydration/template.ts.');
  const at = charset.index + charset[0].length;
  return html.slice(0, at) + policy + referrer + search + preloads.join('') + html.slice(at);
}
