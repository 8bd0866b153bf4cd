/** What a resource is; the word that a reader sees is made of it (words.ts). */
export const kinds = ['paper', 'book', 'course', 'blog', 'tool', 'video'] as const;
export type Kind = (typeof kinds)[number];

/** What it takes to open it. */
export const accesses = ['free', 'registration', 'paywall'] as const;
export type Access = (typeof accesses)[number];

/** 1 a first reading, 2 wants some of the lessons, 3 for specialists. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** An entry of the library as a page shows it. What the catalog does not know is absent, never guessed. */
export interface Resource {
  /** For ever: a reader's marks are kept under it. */
  readonly id: string;
  readonly title: string;
  /** The last one is "others" where the list is shortened. */
  readonly authors?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly kind: Kind;
  readonly topics: readonly string[];
  readonly url: string;
  readonly doi?: string | undefined;
  readonly access: Access;
  readonly level: Level;
  readonly pages?: number | undefined;
  readonly minutes?: number | undefined;
  /** One sentence: why read it. */
  readonly why: string;
  /** One sentence: what to watch for. */
  readonly watch?: string | undefined;
  /** One sentence about this copy or edition. */
  readonly remark?: string | undefined;
  /** Where a sentence of it ages: the month in which somebody looked, '2026-11'. */
  readonly checked?: string | undefined;
  /** Ids of the lessons that it goes with, in the order of the path. */
  readonly lessons: readonly string[];
}

/** What a bibliography shows of a resource, be it an entry of the catalog or of a lesson's own sources.yaml. */
export type Source = Pick<Resource, 'id' | 'title' | 'authors' | 'year' | 'kind' | 'url' | 'doi' | 'access'>;

/** Something to read, watch or try after a lesson; a lesson's own source may have no reason beside it. */
export type NextReading = Omit<Source, 'doi'> & Partial<Pick<Resource, 'why'>>;
