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
  /** Ids of the lessons that it goes with, in the order of the path. */
  readonly lessons: readonly string[];
}
