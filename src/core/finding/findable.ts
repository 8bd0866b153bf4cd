/** What a result is, for its label and its weight among results. */
export type FindableKind = 'lesson' | 'question' | 'lab' | 'term' | 'reading' | 'page';

/** One thing that search can find: a section of a page, a question of a lesson, a term of the glossary, an entry of the library. */
export interface Findable {
  readonly kind: FindableKind;
  /** Its address under the site's base, with its anchor: '/bootcamp/cap-theorem/#the-proof'. */
  readonly to: string;
  readonly title: string;
  /** The way to it, from the outside in: ['Lesson 1', 'Understand the CAP theorem', 'The proof takes four steps']. */
  readonly path: readonly string[];
  readonly text: string;
  /** Other names of it: a term's aliases, what people call a page, the anchor that a section's author chose. */
  readonly names?: readonly string[];
  /** The terms of the glossary that a section teaches. */
  readonly teaches?: readonly string[];
  /** Of a reading. */
  readonly authors?: readonly string[];
  readonly year?: number;
  /** Whether a lesson names the reading among its sources or for afterwards. */
  readonly isOnPath?: boolean;
}
