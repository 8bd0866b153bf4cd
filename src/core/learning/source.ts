/** Something that a lesson cites: an entry of the library's catalog, or of the lesson's own sources.yaml. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** A shortened list ends in 'others'. */
  readonly authors?: readonly string[];
  readonly year?: number;
  readonly kind: 'paper' | 'book' | 'course' | 'blog' | 'tool' | 'video';
  readonly url: string;
  readonly doi?: string;
  readonly access: 'free' | 'registration' | 'paywall';
}

/** A source in a lesson's bibliography. */
export interface CitedSource extends Source {
  /** In the order in which the text first cites them, from 1. */
  readonly number: number;
  /** How often the text cites it. */
  readonly places: number;
}

/** The anchor of a source in the bibliography. */
export const sourceAnchor = (id: string): string => `source-${id}`;

/** The anchor of the place in the text where source `number` is cited for the `place`-th time. */
export const citationAnchor = (number: number, place: number): string => `cite-${number}-${place}`;
