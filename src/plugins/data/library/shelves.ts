import path from 'node:path';
import {DataError} from '../mistakes/problems.ts';
import {readText} from '../mistakes/read-text.ts';

/** The pages of the library; their names are their addresses under /next-steps/. */
export const pageNames = ['papers', 'books', 'courses', 'blogs', 'testing'] as const;
export type PageName = (typeof pageNames)[number];

/** The sections of each page in their order, as its `<Shelf id="…">` tags say them. */
export type Shelves = ReadonlyMap<PageName, readonly string[]>;

/** @throws DataError where two pages, or one page twice, have a shelf of one id. */
export function readShelves(folder: string): Shelves {
  return collectShelves(pageNames.map((page) => [page, readText(path.join(folder, `${page}.mdx`))]));
}

export function collectShelves(pages: readonly (readonly [PageName, string])[]): Shelves {
  const pageOf = new Map<string, PageName>();
  const shelves = pages.map(([page, text]) => {
    const ids = [...text.matchAll(/<Shelf\s+id="([^"]*)"/g)].flatMap(([, id]) => id ?? []);
    for (const id of ids) {
      const before = pageOf.get(id);
      if (before !== undefined) {
        const fix = `is already a shelf of ${before}.mdx; give each section one shelf`;
        throw new DataError(`${page}.mdx`, [{entry: `<Shelf id="${id}">`, field: 'id', fix}]);
      }
      pageOf.set(id, page);
    }
    return [page, ids] as const;
  });
  return new Map(shelves);
}
