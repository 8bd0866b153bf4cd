/** The pages of the book. */
export interface Pages {
  readonly addresses: readonly string[];
  /** What stands before every id of a page, so that no two are the same. */
  readonly nameOf: (address: string) => string;
}

/** The text of a page as a chapter. */
export async function chapterOf(address: string, pages: Pages): Promise<HTMLElement> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const text = page.querySelector<HTMLElement>('.markdown');
  if (!text) throw new Error(`${address} has no text (no element with the class "markdown").`);
  const name = pages.nameOf(address);
  for (const element of text.querySelectorAll('noscript, script, [popover]')) element.remove();
  nameIds(text, name);
  for (const link of text.querySelectorAll('a[href]')) {
    const target = new URL(link.getAttribute('href') ?? '', address);
    link.setAttribute('href', inBook(target, pages));
  }
  const chapter = document.createElement('article');
  chapter.id = name;
  chapter.className = 'book-chapter';
  chapter.append(document.adoptNode(text));
  return chapter;
}

/** Puts a name before each id, and wherever an id is spoken of. */
function nameIds(text: HTMLElement, name: string): void {
  for (const element of text.querySelectorAll('[id]')) element.id = name + element.id;
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'for']) {
    for (const element of text.querySelectorAll(`[${attribute}]`)) {
      const ids = element.getAttribute(attribute)?.split(' ') ?? [];
      element.setAttribute(attribute, ids.map((id) => name + id).join(' '));
    }
  }
}

/** Where a link of a chapter leads: to a place in the book, or to an address that one can type. */
function inBook(target: URL, {addresses, nameOf}: Pages): string {
  const page = target.origin + target.pathname;
  if (!addresses.includes(page) || target.search !== '') return target.href;
  const name = nameOf(page);
  return target.hash === '' ? `#${name}` : `#${name}${target.hash.slice(1)}`;
}
