import type {BlockContent, PhrasingContent, RootContent} from 'mdast';
import type {VFile} from 'vfile';
import type {Step} from '../../core/learning/lesson.ts';
import type {Library} from '../library/load.ts';
import type {Tag} from '../tags/tag.ts';
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

/** What forms may draw on beyond the page itself. */
export interface Site {
  readonly title: string;
  readonly tagline: string;
  readonly steps: readonly Step[];
  readonly library: Library;
  readonly addresses: Addresses;
}

/** Where a tag stands. */
export interface Place {
  readonly page: Page;
  readonly site: Site;
  readonly file: VFile;
  /** The Markdown of what stands in a tag. */
  inside(tag: Tag): Content[];
  /** The value of an attribute, computed where it is an expression; undefined where there is none. */
  value(tag: Tag, attribute: string): unknown;
}

/** What Markdown can hold anywhere. */
export type Content = RootContent;
export type Inline = PhrasingContent;
export type Flow = BlockContent;

/** The Markdown form of a tag: what a reader without a browser gets in its place. */
export type Form = (tag: Tag, place: Place) => Content[];
export type Forms = Readonly<Record<string, Form>>;
