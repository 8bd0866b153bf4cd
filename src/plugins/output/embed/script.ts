/** The pages that another page may take into a frame: those of one lab. */
const labPage = /^labs\/[^/]+\/index\.html$/;

/**
 * What a lab's page does when its address says `embed=1`: it shows the lab alone (src/css/embed.css), and keeps nothing
 * (src/hooks/isEmbedded.ts). It runs before anything is drawn. A link leads out of the frame, which has no room for a
 * page; the keys that open the search do nothing, for the search is not shown.
 */
export const embedScript = `(function () {
  if (new URLSearchParams(location.search).get('embed') !== '1') return;
  var root = document.documentElement;
  root.dataset.embed = root.dataset.whole = '';
  addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open(link.href, '_blank', 'noopener');
  }, true);
  addEventListener('keydown', function (event) {
    var key = event.key.toLowerCase();
    if (key === '/' || (key === 'k' && (event.ctrlKey || event.metaKey))) event.stopImmediatePropagation();
  }, true);
})();`.replaceAll(/^ +/gm, '');

/** One page's HTML, with the script if it is a lab's. @throws where such a page has no head */
export function withEmbedScript(html: string, file: string): string {
  if (!labPage.test(file)) return html;
  if (!html.includes('</head>'))
    throw new Error(`${file} has no </head>, before which its script would stand.`);
  return html.replace('</head>', () => `<script>${embedScript}</script></head>`);
}
