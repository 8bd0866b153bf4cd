export interface BookPlan {
  readonly title: string;
  /** Addresses of pages whose text is about the reader's own browser, relative to the site. */
  readonly leaveOut: readonly string[];
  /** How many pages of the menu to take; all of them unless told. */
  readonly atMost?: number;
}

/**
 * Runs inside the Start page and turns it into the book: a title page, the contents, and the text of each page that the
 * menu leads to, in its order. Ids get their page's name in front, and links between the pages become links inside the
 * book; links to what is not in it name the site's address. Returns the links that lead nowhere.
 */
export async function assemble({title, leaveOut, atMost = Infinity}: BookPlan): Promise<string[]> {
  const start = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const menu = document.querySelectorAll<HTMLAnchorElement>('#site-menu a[href]');
  const addresses = [...new Set([...menu].map(({href}) => href.replace(/#.*/, '')))]
    .filter((address) => !leaveOut.some((each) => address === start + each))
    .slice(0, atMost);
  const nameOf = (address: string) => address.slice(start.length).replaceAll('/', '-') || 'start-';

  const book = document.createElement('main');
  const chapters = await Promise.all(addresses.map(chapterOf));
  book.append(titlePage(), contents(), ...chapters);
  document.body.replaceChildren(book);
  document.title = title;
  await document.fonts.ready;
  return [...book.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((target) => document.getElementById(decodeURIComponent(target.slice(1))) === null);

  async function chapterOf(address: string): Promise<HTMLElement> {
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const text = page.querySelector<HTMLElement>('.markdown');
    if (!text) throw new Error(`${address} has no text (no element with the class "markdown").`);
    const name = nameOf(address);
    for (const element of text.querySelectorAll('noscript, script, [popover]')) element.remove();
    for (const element of text.querySelectorAll('[id]')) element.id = name + element.id;
    for (const attribute of ['aria-labelledby', 'aria-describedby', 'for']) {
      for (const element of text.querySelectorAll(`[${attribute}]`)) {
        const ids = element.getAttribute(attribute)?.split(' ') ?? [];
        element.setAttribute(attribute, ids.map((id) => name + id).join(' '));
      }
    }
    for (const link of text.querySelectorAll('a[href]')) {
      const target = new URL(link.getAttribute('href') ?? '', address);
      link.setAttribute('href', inBook(target));
    }
    const chapter = document.createElement('article');
    chapter.id = name;
    chapter.className = 'book-chapter';
    chapter.append(document.adoptNode(text));
    return chapter;
  }

  /** Where a link of a chapter leads: to a place in the book, or to an address that one can type. */
  function inBook(target: URL): string {
    const page = target.origin + target.pathname;
    if (!addresses.includes(page) || target.search !== '') return target.href;
    const name = nameOf(page);
    return target.hash === '' ? `#${name}` : `#${name}${target.hash.slice(1)}`;
  }

  function titlePage(): HTMLElement {
    const page = document.createElement('header');
    page.className = 'book-title';
    const mark = document.querySelector('header a svg')?.cloneNode(true);
    const heading = document.createElement('p');
    heading.textContent = title;
    heading.className = 'book-name';
    const from = document.createElement('p');
    from.textContent = 'Text: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Code: MIT.';
    const where = document.createElement('p');
    where.textContent = `${start}, as it stood on ${new Date().toISOString().slice(0, 10)}`;
    page.append(...(mark ? [mark] : []), heading, where, from);
    return page;
  }

  function contents(): HTMLElement {
    const list = document.createElement('nav');
    list.className = 'book-contents';
    const heading = document.createElement('h1');
    heading.textContent = 'Contents';
    const entries = document.createElement('ol');
    for (const chapter of chapters) {
      const entry = entryFor(chapter.querySelector('h1')?.textContent ?? chapter.id, chapter.id);
      const sections = document.createElement('ol');
      for (const section of chapter.querySelectorAll('h2[id]')) {
        const words = section.firstChild?.textContent ?? '';
        // The glossary's sections are letters.
        if (words.length > 1) sections.append(entryFor(words, section.id));
      }
      if (sections.childElementCount > 1) entry.append(sections);
      entries.append(entry);
    }
    list.append(heading, entries);
    return list;
  }

  function entryFor(words: string, id: string): HTMLElement {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = words;
    entry.append(link);
    return entry;
  }
}
