import type {Resource} from './resource.ts';

/** A lesson as the library names it. */
export interface LessonLink {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The page, under the site's base address. */
  readonly path: string;
}

/** All that one page of the library is made of, and nothing else. */
export interface LibraryPage {
  readonly name: string;
  readonly resources: readonly Resource[];
  /** For each section of the page, the ids of its resources in their order. */
  readonly shelves: Readonly<Record<string, readonly string[]>>;
  /** The words for the topics of these resources. */
  readonly topics: Readonly<Record<string, string>>;
  /** The lessons that these resources go with, in the order of the path. */
  readonly lessons: readonly LessonLink[];
}
