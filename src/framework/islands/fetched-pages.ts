/** Pages that were fetched for their text, by address. */
const fetched = new Map<string, Promise<Document | null>>();
const arrived = new Map<string, Document>();

/** The runs of pages that the reader has left, which need not be fetched again. */
const left = new Map<string, readonly Element[]>();

/** The page whose HTML the browser has, until the reader leaves it; Docusaurus asks for it once, at the start. */
let first = typeof location === 'undefined' ? '' : location.pathname;

/**
 * Fetches a page's HTML, so that its text is there when it is to be drawn. For a wrong address that is the page which
 * says so, where the host sends it.
 * @throws where the page is of another build than the script that runs; then only loading it afresh helps
 */
export async function fetchPage(pathname: string): Promise<void> {
  if (__WITH_STATIC__) return;
  if (pathname === first) {
    first = '';
    return;
  }
  const page = fetched.get(pathname) ?? load(pathname);
  fetched.set(pathname, page);
  try {
    const content = await page;
    if (content) arrived.set(pathname, content);
  } catch (error) {
    fetched.delete(pathname);
    throw error;
  }
}

/** The page as it was fetched, less the text that has been drawn. */
export function pageAt(pathname: string): Document | undefined {
  return arrived.get(pathname);
}

async function load(pathname: string): Promise<Document | null> {
  const response = await fetch(pathname);
  const isMissing = response.status === 404;
  if (!response.ok && !isMissing) throw new Error(`${pathname} answered ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (buildOf(page) === buildOf(document)) return page;
  if (isMissing) return null;
  throw new Error(`${pathname} is of another build than this page`);
}

/**
 * The names of the scripts that a page asks for are those of its build: after the first paint (../hydration/template.ts),
 * or at once in a build without that.
 */
function buildOf(page: Document): string {
  const late = page.querySelector('script[data-scripts]');
  return (
    late?.textContent ??
    Array.from(page.querySelectorAll('script[src][defer]'), ({outerHTML}) => outerHTML).join('')
  );
}

/**
 * The elements of a run, on the page at hand or one that was fetched.
 * @throws where no page that is here has it
 */
export function findStatic(id: string, count: number): Element[] {
  const known = left.get(id);
  if (known) return [...known];
  for (const page of [document, ...arrived.values()]) {
    const run = runIn(page, id, count);
    if (run) return run;
  }
  // What shows only when it is asked for stands in a <noscript>, which is text on a page that runs scripts.
  for (const {textContent} of document.querySelectorAll('noscript')) {
    if (!textContent.includes(`data-static="${id}"`)) continue;
    const run = runIn(new DOMParser().parseFromString(textContent, 'text/html'), id, count);
    if (run) return run;
  }
  throw new Error(`The text ${id} is on no page that was fetched.`);
}

function runIn(page: Document, id: string, count: number): Element[] | undefined {
  const run: Element[] = [];
  let next = page.querySelector(`[data-static="${id}"]`);
  while (next && run.length < count) {
    run.push(next);
    next = next.nextElementSibling;
  }
  return run.length === count ? run : undefined;
}

/** Moves what an element of a fetched page says and holds into the one that is drawn. */
export function fill(element: Element, source: Element): void {
  if (element === source) return;
  for (const {name, value} of source.attributes) element.setAttribute(name, value);
  element.replaceChildren(...source.childNodes);
}

/** Remembers a run that goes away, for when the reader comes back. */
export function leave(id: string, run: readonly Element[]): void {
  left.set(id, run);
}
