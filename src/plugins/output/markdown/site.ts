import type {Step} from '../../../core/learning/lesson.ts';
import type {Addresses} from './addresses.ts';

/** A page as the docs plugin knows it. */
export interface Page {
  /** The file, whole. */
  readonly file: string;
  /** The page's path, the base address included. */
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  /** Not to be found by search engines, nor in lists for machines. */
  readonly unlisted: boolean;
  /** It shows what its reader's browser keeps, and says little to anybody else (front matter `personal: true`). */
  readonly isPersonal: boolean;
}

/** What lists for machines say of the whole. */
export interface Site {
  readonly title: string;
  readonly tagline: string;
  readonly steps: readonly Step[];
  readonly addresses: Addresses;
}
