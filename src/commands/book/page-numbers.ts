/**
 * On which page of a PDF each named place stands, from 1. It reads what Chromium writes: plain objects, a tree of pages, and
 * a dictionary with a destination for each id that a link inside the document leads to.
 * @throws where the PDF is not written so
 */
export function pageNumbers(pdf: Buffer): Map<string, number> {
  const text = pdf.toString('latin1');
  const catalog = /<<\/Type \/Catalog\b[\s\S]*?>>\s*endobj/.exec(text)?.[0] ?? '';
  const pages = pagesUnder(text, reference(catalog, 'Pages'));
  const order = new Map(pages.map((id, index) => [id, index + 1]));
  const places = new Map<string, number>();
  const destinations = objectOf(text, reference(catalog, 'Dests'));
  for (const [, name = '', page = ''] of destinations.matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ/g)) {
    const number = order.get(page);
    if (number === undefined) throw new Error(`The PDF's place "${name}" stands on none of its pages.`);
    places.set(plainName(name), number);
  }
  if (places.size === 0) throw new Error('The PDF names no places.');
  return places;
}

/** The number of the object that a key of the catalog refers to. */
function reference(catalog: string, key: string): string {
  const [, id] = new RegExp(`/${key} (\\d+) 0 R`).exec(catalog) ?? [];
  if (id === undefined)
    throw new Error(`The PDF's catalog has no ${key}. Does this Chromium write PDF in another way?`);
  return id;
}

function objectOf(text: string, id: string): string {
  const start = text.indexOf(`\n${id} 0 obj`);
  if (start === -1) throw new Error(`The PDF has no object ${id}.`);
  return text.slice(start, text.indexOf('endobj', start));
}

/** The objects of the pages under a node of the tree, in their order. */
function pagesUnder(text: string, id: string): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objectOf(text, id))?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesUnder(text, kid));
}

/** In a name of PDF, #2E is a character by its code. */
function plainName(name: string): string {
  return name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
