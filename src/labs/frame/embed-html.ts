/** Height of the frame that another page gives a lab, in CSS pixels: the stage and the row of controls on a phone. */
const HEIGHT = 800;

/** Scripts for the lab; downloads for what it saves; pages of its own for its links, which leave the frame. */
const ALLOWED = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/**
 * The line of HTML that puts a lab, at this moment, into another page.
 * @param link a whole address of the lab's page
 */
export function embedHtml(link: string, title: string): string {
  const address = new URL(link);
  address.searchParams.set('embed', '1');
  const src = escaped(address.href);
  return `<iframe src="${src}" title="${escaped(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy" sandbox="${ALLOWED}"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
